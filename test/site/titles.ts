/** Careers in each language: titles from the first job to the last, and how a headline joins title and company. */
export interface Tongue {
  at: string;
  careers: readonly (readonly string[])[];
  schools: readonly string[];
  degrees: readonly string[];
  about: string;
}

const careers = (text: string) =>
  text.split('\n').map((line) => line.split('>').map((title) => title.trim()));
const list = (text: string) => text.split('|');

export const tongues: Readonly<Record<string, Tongue>> = {
  en: {
    at: 'T at C',
    careers:
      careers(`Sales Development Representative > Account Executive > Regional Sales Manager > VP of Sales
Buyer > Senior Buyer > Procurement Manager > Director of Procurement
Software Engineer > Senior Software Engineer > Engineering Manager > Chief Technology Officer
Production Planner > Plant Supervisor > Plant Manager > Chief Operating Officer
Marketing Assistant > Brand Manager > Head of Marketing
Financial Analyst > Senior Accountant > Finance Director > Chief Financial Officer
HR Intern > HR Business Partner > Head of People
Consultant > Senior Consultant > Managing Partner
Quality Technician > Quality Engineer > Quality Manager`),
    schools: list('University of Elsewhere|Nowhere State University|Imaginary Institute of Technology'),
    degrees: list('Bachelor of Science, Industrial Engineering|MBA|Master of Arts, Economics'),
    about: 'I like well-run workshops, short meetings and honest numbers. Everything about me is invented.',
  },
  it: {
    at: 'T presso C',
    careers: careers(`Impiegato commerciale > Responsabile vendite > Direttore commerciale
Addetta agli acquisti > Responsabile acquisti > Direttrice acquisti
Tecnico di produzione > Capo reparto > Responsabile di produzione > Direttore di stabilimento
Stagista > Progettista meccanico > Responsabile ufficio tecnico
Contabile > Controller > Direttore amministrativo e finanziario
Assistente marketing > Product Manager > Responsabile marketing
Socio > Amministratore delegato
Impiegata logistica > Responsabile logistica > Supply Chain Director`),
    schools: list('Università degli Studi di Altrove|Politecnico Immaginario|Istituto Tecnico Senzanome'),
    degrees: list(
      'Laurea magistrale, Ingegneria gestionale|Laurea, Economia aziendale|Diploma, Perito meccanico',
    ),
    about: 'Mi occupo di processi, persone e margini. Tutto ciò che leggi qui è inventato.',
  },
  ja: {
    at: 'C T',
    careers: careers(`営業担当 > 営業課長 > 営業部長
製造技術者 > 製造課長 > 製造部長 > 執行役員
購買担当 > 購買課長 > 購買部長
ソフトウェアエンジニア > テックリード > 開発部長 > 取締役CTO
経理担当 > 経理課長 > 財務部長
人事担当 > 人事課長 > 人事部長
インターン > 企画主任 > 経営企画室長
専務取締役 > 代表取締役社長`),
    schools: list('架空大学|幻想工業大学|夢見学院大学'),
    degrees: list('工学士, 機械工学|経済学士|修士（工学）'),
    about: '現場と数字の両方を大切にしています。この人物は架空です。',
  },
  de: {
    at: 'T bei C',
    careers: careers(`Vertriebsmitarbeiter > Key Account Manager > Vertriebsleiter > Geschäftsführer Vertrieb
Sachbearbeiterin Einkauf > Strategische Einkäuferin > Leiterin Einkauf
Werkstudent > Entwicklungsingenieur > Teamleiter Entwicklung > Leiter Konstruktion
Fertigungsplaner > Produktionsleiter > Werkleiter
Buchhalterin > Controllerin > Kaufmännische Leiterin
Softwareentwickler > Softwarearchitekt > Bereichsleiter IT
Praktikantin > Personalreferentin > Personalleiterin`),
    schools: list('Technische Hochschule Nirgendwo|Universität Wolkenheim|Fachhochschule Nebelberg'),
    degrees: list('Diplom-Ingenieur, Maschinenbau|B.Sc., Wirtschaftsinformatik|M.A., Betriebswirtschaft'),
    about: 'Ich bringe Fertigung und Vertrieb an einen Tisch. Diese Person ist erfunden.',
  },
  fr: {
    at: 'T chez C',
    careers: careers(`Commercial sédentaire > Responsable grands comptes > Directeur commercial
Acheteuse > Responsable achats > Directrice des achats
Ingénieur méthodes > Chef d’atelier > Directeur d’usine
Alternante marketing > Cheffe de produit > Directrice marketing
Comptable > Contrôleur de gestion > Directeur administratif et financier
Développeuse > Architecte logiciel > Directrice technique`),
    schools: list('Université de Nulle-Part|École Centrale Imaginaire'),
    degrees: list('Diplôme d’ingénieur, Génie industriel|Master, Gestion|Licence, Lettres modernes'),
    about: 'J’aime les ateliers qui tournent et les réunions courtes. Personne inventée.',
  },
  es: {
    at: 'T en C',
    careers: careers(`Asesora comercial > Jefa de ventas > Directora comercial
Técnico de compras > Jefe de compras > Director de compras
Becaria > Ingeniera de procesos > Jefa de producción
Contable > Responsable financiero > Director financiero`),
    schools: list('Universidad de Ninguna Parte|Politécnica Imaginaria'),
    degrees: list('Grado, Ingeniería industrial|Máster, Dirección de empresas'),
    about: 'Procesos claros y equipos tranquilos. Persona inventada.',
  },
  pt: {
    at: 'T na C',
    careers: careers(`Vendedora > Coordenadora de vendas > Gerente comercial > Diretora comercial
Comprador > Gerente de compras > Diretor de suprimentos
Estagiário > Engenheiro de produção > Gerente industrial
Analista financeira > Gerente financeira > CFO`),
    schools: list('Universidade de Lugar Nenhum|Faculdade Imaginária'),
    degrees: list('Engenharia de produção|Bacharelado, Administração'),
    about: 'Gosto de fábricas que funcionam. Pessoa inventada.',
  },
  ar: {
    at: 'T في C',
    careers: careers(`مندوب مبيعات > مدير مبيعات > المدير التجاري
محاسب > رئيس الحسابات > المدير المالي
مهندس إنتاج > مدير المصنع > الرئيس التنفيذي
مسؤولة مشتريات > مديرة المشتريات`),
    schools: list('جامعة الخيال|معهد السراب التقني'),
    degrees: list('بكالوريوس هندسة صناعية|بكالوريوس تجارة'),
    about: 'أحب العمل المنظم والأرقام الصادقة. هذه الشخصية خيالية.',
  },
  pl: {
    at: 'T w firmie C',
    careers: careers(`Specjalistka ds. sprzedaży > Kierowniczka sprzedaży > Dyrektorka handlowa
Zaopatrzeniowiec > Kierownik działu zakupów > Dyrektor zakupów
Stażysta > Inżynier procesu > Kierownik produkcji > Dyrektor zakładu
Księgowa > Główna księgowa`),
    schools: list('Politechnika Nieistniejąca|Uniwersytet Baśniowy'),
    degrees: list('Magister inżynier, Mechanika|Licencjat, Ekonomia'),
    about: 'Lubię porządek na hali i w liczbach. Osoba zmyślona.',
  },
  nl: {
    at: 'T bij C',
    careers: careers(`Verkoopmedewerker > Accountmanager > Hoofd verkoop
Inkoper > Senior inkoper > Manager inkoop
Stagiair > Procesengineer > Operationeel directeur`),
    schools: list('Hogeschool Nergens|Verzonnen Universiteit'),
    degrees: list('Bachelor, Logistiek|Master, Bedrijfskunde'),
    about: 'Korte lijnen, nuchtere cijfers. Deze persoon is verzonnen.',
  },
};
