/**
 * The interface languages of the practice site. Months, dashes and words for an ongoing role are written out by
 * hand, because the readers under test take theirs from `Intl`: one source for both would prove nothing.
 */
export interface Locale {
  /** As LinkedIn's meta tags have it. */
  id: string;
  /** BCP 47. */
  tag: string;
  lang: string;
  months: readonly string[];
  /** A month of a year, `MON` and `Y` replaced. */
  monthYear: string;
  /** Between start and end, spaces included. */
  dash: string;
  present: string;
  /** Forms for one and for many, `N` replaced. */
  year: readonly [string, string];
  month: readonly [string, string];
  /** First, second, third degree, without the bullet. */
  degrees: readonly [string, string, string];
  words: Words;
}

/** Section headings and labels, in the order of `WORD_KEYS`. */
const WORD_KEYS = [
  'experience',
  'education',
  'about',
  'skills',
  'more',
  'contactInfo',
  'connections',
  'connect',
  'message',
  'fullTime',
  'partTime',
  'freelance',
  'internship',
  'hybrid',
  'remote',
  'onSite',
  'member',
  'viewProfileOf',
  'profilePhoto',
  'currentCompany',
  'school',
  'mutual',
  'unavailable',
  'unavailableWhy',
  'people',
  'alsoViewed',
  'next',
  'signIn',
  'suggested',
  'allPositions',
] as const;
export type Words = Record<(typeof WORD_KEYS)[number], string>;

const words = (text: string): Words => {
  const values = text.split('|').map((one) => one.trim());
  if (values.length !== WORD_KEYS.length)
    throw new Error(`${values.length} words, ${WORD_KEYS.length} wanted: ${text}`);
  return Object.fromEntries(WORD_KEYS.map((key, index) => [key, values[index]])) as Words;
};
const list = (text: string): string[] => text.split(' ');

export const locales: readonly Locale[] = [
  {
    id: 'en_US',
    tag: 'en-US',
    lang: 'en',
    months: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    monthYear: 'MON Y',
    dash: ' - ',
    present: 'Present',
    year: ['N yr', 'N yrs'],
    month: ['N mo', 'N mos'],
    degrees: ['1st', '2nd', '3rd'],
    words: words(
      'Experience|Education|About|Skills|…more|Contact info|connections|Connect|Message|Full-time|Part-time|Freelance|Internship|Hybrid|Remote|On-site|LinkedIn Member|View N’s profile|Profile photo|Current company: N|Education: N|N is a mutual connection|This page doesn’t exist|Please check your URL or return home.|People|More profiles for you|Next|Sign in|Suggested for you|Show all N experiences',
    ),
  },
  {
    id: 'it_IT',
    tag: 'it-IT',
    lang: 'it',
    months: list('gen feb mar apr mag giu lug ago set ott nov dic'),
    monthYear: 'MON Y',
    dash: ' - ',
    present: 'Presente',
    year: ['N anno', 'N anni'],
    month: ['N mese', 'N mesi'],
    degrees: ['1°', '2°', '3°'],
    words: words(
      'Esperienza|Formazione|Informazioni|Competenze|…altro|Informazioni di contatto|collegamenti|Collegati|Messaggio|A tempo pieno|Part-time|Freelance|Stage|Ibrido|Da remoto|In sede|Utente LinkedIn|Visualizza il profilo di N|Foto del profilo|Azienda attuale: N|Formazione: N|N è un collegamento in comune|Questa pagina non esiste|Controlla l’URL o torna alla home.|Persone|Altri profili per te|Avanti|Accedi|Consigliato per te|Mostra tutte le N esperienze',
    ),
  },
  {
    id: 'ja_JP',
    tag: 'ja-JP',
    lang: 'ja',
    months: list('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    monthYear: 'Y年MON',
    dash: ' - ',
    present: '現在',
    year: ['N年', 'N年'],
    month: ['Nヶ月', 'Nヶ月'],
    degrees: ['1次', '2次', '3次'],
    words: words(
      '職歴|学歴|自己紹介|スキル|…続きを表示|連絡先情報|つながり|つながる|メッセージ|正社員|パートタイム|フリーランス|インターンシップ|ハイブリッド|リモート|オンサイト|LinkedInメンバー|Nさんのプロフィールを表示|プロフィール写真|現在の会社: N|学歴: N|Nさんは共通のつながりです|このページは存在しません|URLを確認するか、ホームに戻ってください。|人物|その他のプロフィール|次へ|サインイン|あなたへのおすすめ|N件の職歴をすべて表示',
    ),
  },
  {
    id: 'de_DE',
    tag: 'de-DE',
    lang: 'de',
    months: list('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    monthYear: 'MON Y',
    dash: '–',
    present: 'Heute',
    year: ['N Jahr', 'N Jahre'],
    month: ['N Monat', 'N Monate'],
    degrees: ['1.', '2.', '3.'],
    words: words(
      'Berufserfahrung|Ausbildung|Info|Kenntnisse|… mehr|Kontaktinfo|Kontakte|Vernetzen|Nachricht|Vollzeit|Teilzeit|Freiberuflich|Praktikum|Hybrid|Remote|Vor Ort|LinkedIn Mitglied|Profil von N anzeigen|Profilfoto|Aktuelles Unternehmen: N|Ausbildung: N|N ist ein gemeinsamer Kontakt|Diese Seite existiert nicht|Prüfen Sie die URL oder kehren Sie zur Startseite zurück.|Personen|Weitere Profile für Sie|Weiter|Einloggen|Vorschläge für Sie|Alle N Berufserfahrungen anzeigen',
    ),
  },
  {
    id: 'fr_FR',
    tag: 'fr-FR',
    lang: 'fr',
    months: list('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    monthYear: 'MON Y',
    dash: ' - ',
    present: 'aujourd’hui',
    year: ['N an', 'N ans'],
    month: ['N mois', 'N mois'],
    degrees: ['1er', '2e', '3e'],
    words: words(
      'Expérience|Formation|Infos|Compétences|…voir plus|Coordonnées|relations|Se connecter|Message|Temps plein|Temps partiel|Freelance|Stage|Hybride|À distance|Sur site|Membre de LinkedIn|Voir le profil de N|Photo de profil|Entreprise actuelle : N|Formation : N|N est une relation en commun|Cette page n’existe pas|Vérifiez l’URL ou revenez à l’accueil.|Personnes|Plus de profils pour vous|Suivant|S’identifier|Suggestions pour vous|Afficher les N expériences',
    ),
  },
  {
    id: 'es_ES',
    tag: 'es-ES',
    lang: 'es',
    months: list('ene feb mar abr may jun jul ago sept oct nov dic'),
    monthYear: 'MON Y',
    dash: ' - ',
    present: 'actualidad',
    year: ['N año', 'N años'],
    month: ['N mes', 'N meses'],
    degrees: ['1er', '2º', '3er'],
    words: words(
      'Experiencia|Educación|Acerca de|Aptitudes|…ver más|Información de contacto|contactos|Conectar|Enviar mensaje|Jornada completa|Media jornada|Profesional independiente|Contrato de prácticas|Híbrido|En remoto|Presencial|Miembro de LinkedIn|Ver el perfil de N|Foto de perfil|Empresa actual: N|Educación: N|N es un contacto en común|Esta página no existe|Comprueba la URL o vuelve al inicio.|Personas|Más perfiles para ti|Siguiente|Iniciar sesión|Sugerencias para ti|Mostrar todas las N experiencias',
    ),
  },
  {
    id: 'pt_BR',
    tag: 'pt-BR',
    lang: 'pt',
    months: list('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'),
    monthYear: 'MON de Y',
    dash: ' - ',
    present: 'o momento',
    year: ['N ano', 'N anos'],
    month: ['N mês', 'N meses'],
    degrees: ['1º', '2º', '3º'],
    words: words(
      'Experiência|Formação acadêmica|Sobre|Competências|…ver mais|Informações de contato|conexões|Conectar|Mensagem|Tempo integral|Meio período|Freelance|Estágio|Híbrido|Remota|Presencial|Usuário do LinkedIn|Ver perfil de N|Foto do perfil|Empresa atual: N|Formação: N|N é uma conexão em comum|Esta página não existe|Verifique a URL ou volte ao início.|Pessoas|Mais perfis para você|Avançar|Entrar|Sugestões para você|Exibir todas as N experiências',
    ),
  },
  {
    id: 'pl_PL',
    tag: 'pl-PL',
    lang: 'pl',
    months: list('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    monthYear: 'MON Y',
    dash: ' – ',
    present: 'obecnie',
    year: ['N rok', 'N lata'],
    month: ['N mies.', 'N mies.'],
    degrees: ['1.', '2.', '3.'],
    words: words(
      'Doświadczenie|Wykształcenie|Informacje|Umiejętności|…więcej|Dane kontaktowe|kontakty|Nawiąż kontakt|Wiadomość|Pełny etat|Niepełny etat|Freelance|Staż|Hybrydowa|Zdalnie|Stacjonarnie|Użytkownik LinkedIn|Zobacz profil N|Zdjęcie profilowe|Obecna firma: N|Wykształcenie: N|N to wspólny kontakt|Ta strona nie istnieje|Sprawdź adres URL lub wróć do strony głównej.|Osoby|Więcej profili dla Ciebie|Dalej|Zaloguj się|Sugestie dla Ciebie|Pokaż wszystkie pozycje (N)',
    ),
  },
  {
    id: 'nl_NL',
    tag: 'nl-NL',
    lang: 'nl',
    months: list('jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'),
    monthYear: 'MON Y',
    dash: ' - ',
    present: 'heden',
    year: ['N jaar', 'N jaar'],
    month: ['N maand', 'N maanden'],
    degrees: ['1e', '2e', '3e'],
    words: words(
      'Ervaring|Opleiding|Info|Vaardigheden|…meer|Contactgegevens|connecties|Connectie maken|Bericht|Fulltime|Parttime|Freelance|Stage|Hybride|Op afstand|Op locatie|LinkedIn-lid|Profiel van N weergeven|Profielfoto|Huidig bedrijf: N|Opleiding: N|N is een gedeelde connectie|Deze pagina bestaat niet|Controleer de URL of ga terug naar de startpagina.|Personen|Meer profielen voor u|Volgende|Aanmelden|Aanbevolen voor u|Alle N ervaringen weergeven',
    ),
  },
  {
    id: 'da_DK',
    tag: 'da-DK',
    lang: 'da',
    months: list('jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.'),
    monthYear: 'MON Y',
    dash: ' – ',
    present: 'i dag',
    year: ['N år', 'N år'],
    month: ['N måned', 'N måneder'],
    degrees: ['1.', '2.', '3.'],
    words: words(
      'Erfaring|Uddannelse|Om|Kompetencer|…mere|Kontaktoplysninger|forbindelser|Opret forbindelse|Besked|Fuldtid|Deltid|Freelance|Praktik|Hybridarbejde|Fjernarbejde|På arbejdspladsen|LinkedIn-medlem|Se profilen for N|Profilbillede|Nuværende virksomhed: N|Uddannelse: N|N er en fælles forbindelse|Denne side findes ikke|Kontrollér URL’en, eller gå til startsiden.|Personer|Flere profiler til dig|Næste|Log ind|Forslag til dig|Vis alle N erfaringer',
    ),
  },
  {
    id: 'zh_CN',
    tag: 'zh-CN',
    lang: 'zh',
    months: list('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    monthYear: 'Y年MON',
    dash: ' - ',
    present: '至今',
    year: ['N 年', 'N 年'],
    month: ['N 个月', 'N 个月'],
    degrees: ['1度', '2度', '3度'],
    words: words(
      '工作经历|教育经历|关于|技能|…展开|联系方式|位好友|加为好友|发消息|全职|兼职|自由职业|实习|混合|远程|现场办公|领英会员|查看N的档案|头像|当前公司：N|教育经历：N|N 是共同好友|该页面不存在|请检查网址或返回首页。|会员|更多会员档案|下一页|登录|为您推荐|显示全部 N 段工作经历',
    ),
  },
];

/** The locale with that id; unknown ids give English, as LinkedIn does. */
export function locale(id: string | null | undefined): Locale {
  const found = locales.find((one) => one.id === id) ?? locales[0];
  if (!found) throw new Error('no locales');
  return found;
}
