import type { Locale } from './locales.ts';

/** LinkedIn's industry codes (V2, public list) with names by language; the English ones are its own. */
const ORDER = ['en', 'it', 'ja', 'de', 'fr', 'es', 'pt', 'pl', 'nl', 'da', 'zh'];
const rows: [id: number, names: string][] = [
  [
    4,
    'Software Development|Sviluppo di software|ソフトウェア開発|Softwareentwicklung|Développement de logiciels|Desarrollo de software|Desenvolvimento de software|Tworzenie oprogramowania|Softwareontwikkeling|Softwareudvikling|软件开发',
  ],
  [
    7,
    'Semiconductor Manufacturing|Produzione di semiconduttori|半導体製造|Halbleiterherstellung|Fabrication de semi-conducteurs|Fabricación de semiconductores|Fabricação de semicondutores|Produkcja półprzewodników|Productie van halfgeleiders|Fremstilling af halvledere|半导体制造',
  ],
  [
    11,
    'Business Consulting and Services|Servizi e consulenza aziendale|ビジネスコンサルティング・サービス|Unternehmensberatung und -services|Services et conseil aux entreprises|Servicios y consultoría a empresas|Consultoria e serviços empresariais|Konsultacje i usługi biznesowe|Zakelijke consultancy en diensten|Forretningsrådgivning og -tjenester|商务咨询服务',
  ],
  [
    17,
    'Medical Equipment Manufacturing|Produzione di apparecchiature mediche|医療機器製造|Herstellung medizinischer Geräte|Fabrication d’équipements médicaux|Fabricación de equipos médicos|Fabricação de equipamentos médicos|Produkcja sprzętu medycznego|Productie van medische apparatuur|Fremstilling af medicinsk udstyr|医疗设备制造',
  ],
  [
    18,
    'Personal Care Product Manufacturing|Produzione di articoli per la cura della persona|パーソナルケア製品製造|Herstellung von Körperpflegeprodukten|Fabrication de produits de soins|Fabricación de productos de cuidado personal|Fabricação de produtos de higiene pessoal|Produkcja artykułów higieny osobistej|Productie van verzorgingsproducten|Fremstilling af plejeprodukter|个人护理产品制造',
  ],
  [
    23,
    'Food and Beverage Manufacturing|Produzione di alimenti e bevande|食品・飲料製造|Herstellung von Lebensmitteln und Getränken|Fabrication d’aliments et de boissons|Fabricación de alimentos y bebidas|Fabricação de alimentos e bebidas|Produkcja żywności i napojów|Productie van voedingsmiddelen en dranken|Fremstilling af fødevarer og drikkevarer|食品和饮料制造',
  ],
  [
    26,
    'Furniture and Home Furnishings Manufacturing|Produzione di mobili e articoli per la casa|家具・家庭用品製造|Herstellung von Möbeln und Einrichtungsgegenständen|Fabrication de meubles et d’articles d’ameublement|Fabricación de muebles y artículos para el hogar|Fabricação de móveis e artigos para a casa|Produkcja mebli i artykułów wyposażenia wnętrz|Productie van meubels en woninginrichting|Fremstilling af møbler og boligudstyr|家具和家居用品制造',
  ],
  [
    34,
    'Food and Beverage Services|Servizi di ristorazione|飲食サービス|Gastronomie|Services de restauration|Servicios de alimentación y bebidas|Serviços de alimentação e bebidas|Usługi gastronomiczne|Horecadiensten|Restaurationsvirksomhed|餐饮服务',
  ],
  [
    43,
    'Financial Services|Servizi finanziari|金融サービス|Finanzdienstleistungen|Services financiers|Servicios financieros|Serviços financeiros|Usługi finansowe|Financiële diensten|Finansielle tjenester|金融服务',
  ],
  [
    52,
    'Aviation and Aerospace Component Manufacturing|Produzione di componenti per l’aviazione e l’industria aerospaziale|航空・宇宙部品製造|Herstellung von Komponenten für die Luft- und Raumfahrt|Fabrication de composants pour l’aéronautique et l’aérospatiale|Fabricación de componentes de aviación y aeroespaciales|Fabricação de componentes para aviação e indústria aeroespacial|Produkcja podzespołów lotniczych i kosmicznych|Productie van onderdelen voor lucht- en ruimtevaart|Fremstilling af komponenter til luft- og rumfart|航空航天部件制造',
  ],
  [
    54,
    'Chemical Manufacturing|Produzione di prodotti chimici|化学製品製造|Herstellung von Chemikalien|Fabrication de produits chimiques|Fabricación de productos químicos|Fabricação de produtos químicos|Produkcja chemikaliów|Productie van chemicaliën|Fremstilling af kemikalier|化工制造',
  ],
  [
    63,
    'Farming|Agricoltura|農業|Landwirtschaft|Agriculture|Agricultura|Agricultura|Rolnictwo|Landbouw|Landbrug|农业',
  ],
  [
    68,
    'Higher Education|Istruzione superiore|高等教育|Hochschulbildung|Enseignement supérieur|Educación superior|Ensino superior|Szkolnictwo wyższe|Hoger onderwijs|Videregående uddannelse|高等教育',
  ],
  [
    92,
    'Truck Transportation|Trasporto su strada|トラック輸送|Güterkraftverkehr|Transport routier|Transporte por carretera|Transporte rodoviário|Transport ciężarowy|Vrachtvervoer|Lastbiltransport|卡车运输',
  ],
  [
    99,
    'Design Services|Servizi di design|デザインサービス|Designdienstleistungen|Services de conception|Servicios de diseño|Serviços de design|Usługi projektowe|Ontwerpdiensten|Designtjenester|设计服务',
  ],
  [
    116,
    'Transportation, Logistics, Supply Chain and Storage|Trasporti, logistica, supply chain e magazzino|輸送・物流・サプライチェーン・倉庫|Transport, Logistik, Lieferkette und Lagerung|Transport, logistique, chaîne d’approvisionnement et stockage|Transporte, logística, cadena de suministro y almacenamiento|Transporte, logística, cadeia de suprimentos e armazenamento|Transport, logistyka, łańcuch dostaw i magazynowanie|Transport, logistiek, toeleveringsketen en opslag|Transport, logistik, forsyningskæde og opbevaring|运输、物流、供应链和仓储',
  ],
  [
    133,
    'Wholesale|Commercio all’ingrosso|卸売|Großhandel|Commerce de gros|Comercio al por mayor|Comércio atacadista|Handel hurtowy|Groothandel|Engroshandel|批发',
  ],
  [
    135,
    'Industrial Machinery Manufacturing|Produzione di macchinari industriali|産業用機械製造|Herstellung von Industriemaschinen|Fabrication de machines industrielles|Fabricación de maquinaria industrial|Fabricação de máquinas industriais|Produkcja maszyn przemysłowych|Productie van industriële machines|Fremstilling af industrimaskiner|工业机械制造',
  ],
  [
    145,
    'Glass, Ceramics and Concrete Manufacturing|Produzione di vetro, ceramica e cemento|ガラス・セラミック・コンクリート製造|Herstellung von Glas, Keramik und Beton|Fabrication de verre, de céramique et de béton|Fabricación de vidrio, cerámica y hormigón|Fabricação de vidro, cerâmica e concreto|Produkcja szkła, ceramiki i betonu|Productie van glas, keramiek en beton|Fremstilling af glas, keramik og beton|玻璃、陶瓷和混凝土制造',
  ],
  [
    146,
    'Packaging and Containers Manufacturing|Produzione di imballaggi e contenitori|包装・容器製造|Herstellung von Verpackungen und Behältern|Fabrication d’emballages et de contenants|Fabricación de envases y contenedores|Fabricação de embalagens e recipientes|Produkcja opakowań i pojemników|Productie van verpakkingen en containers|Fremstilling af emballage og beholdere|包装和容器制造',
  ],
  [
    1042,
    'Motor Vehicle Parts Manufacturing|Produzione di componenti per veicoli a motore|自動車部品製造|Herstellung von Kraftfahrzeugteilen|Fabrication de pièces automobiles|Fabricación de piezas de vehículos de motor|Fabricação de peças para veículos automotores|Produkcja części samochodowych|Productie van auto-onderdelen|Fremstilling af dele til motorkøretøjer|汽车零部件制造',
  ],
  [
    1810,
    'Professional Services|Servizi professionali|専門サービス|Freiberufliche Dienstleistungen|Services aux professionnels|Servicios profesionales|Serviços profissionais|Usługi specjalistyczne|Professionele diensten|Professionelle tjenester|专业服务',
  ],
  [
    3240,
    'Renewable Energy Power Generation|Produzione di energia rinnovabile|再生可能エネルギー発電|Stromerzeugung aus erneuerbaren Energien|Production d’énergie renouvelable|Generación de energía renovable|Geração de energia renovável|Wytwarzanie energii odnawialnej|Opwekking van hernieuwbare energie|Produktion af vedvarende energi|可再生能源发电',
  ],
  [
    3242,
    'Engineering Services|Servizi di ingegneria|エンジニアリングサービス|Ingenieurdienstleistungen|Services d’ingénierie|Servicios de ingeniería|Serviços de engenharia|Usługi inżynieryjne|Ingenieursdiensten|Ingeniørtjenester|工程服务',
  ],
  [
    55,
    'Machinery Manufacturing|Produzione di macchinari|機械製造|Maschinenbau|Fabrication de machines|Fabricación de maquinaria|Fabricação de máquinas|Produkcja maszyn|Machinebouw|Maskinfremstilling|机械制造',
  ],
];

const byName = new Map(
  rows.map(([id, names]) => {
    const all = names.split('|');
    if (all.length !== ORDER.length) throw new Error(`${all.length} names of industry ${id}`);
    return [all[0], { id, names: all }];
  }),
);

function industry(name: string) {
  const found = byName.get(name);
  if (!found) throw new Error(`no industry ${name}`);
  return found;
}

/** The code of the industry with this English name. */
export const industryId = (name: string): number => industry(name).id;

/** The industry as a page in that language shows it. */
export const showIndustry = (name: string, locale: Locale): string =>
  industry(name).names[ORDER.indexOf(locale.lang)] ?? name;
