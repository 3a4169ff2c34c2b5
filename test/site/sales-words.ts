import type { Locale } from './locales.ts';

const KEYS = [
  'reachable',
  'select',
  'inRole',
  'inCompany',
  'currentRole',
  'place',
  'account',
  'added',
  'revenue',
] as const;

/** Labels of Sales Navigator by language; `N` stands for what is put in. */
const rows: Record<string, string> = {
  en: 'is reachable|Add N to selection|N in role|N in company|Current role|Geography|Account|Date added|N in revenue',
  it: 'è raggiungibile|Aggiungi N alla selezione|N nel ruolo|N in azienda|Ruolo attuale|Area geografica|Account|Data aggiunta|N di fatturato',
  ja: 'に連絡可能|Nを選択に追加|現職 N|在籍 N|現在の役職|地域|アカウント|追加日|売上 N',
  de: 'ist erreichbar|N zur Auswahl hinzufügen|N in der Position|N im Unternehmen|Aktuelle Position|Region|Account|Hinzugefügt am|N Umsatz',
  fr: 'est joignable|Ajouter N à la sélection|N dans le poste|N dans l’entreprise|Poste actuel|Zone géographique|Compte|Date d’ajout|N de chiffre d’affaires',
  es: 'está disponible|Añadir a N a la selección|N en el cargo|N en la empresa|Cargo actual|Ubicación|Cuenta|Fecha de adición|N de ingresos',
  pt: 'pode ser contatado|Adicionar N à seleção|N no cargo|N na empresa|Cargo atual|Região|Conta|Adicionado em|N de receita',
  pl: 'jest osiągalny|Dodaj N do zaznaczenia|N na stanowisku|N w firmie|Obecne stanowisko|Lokalizacja|Firma|Data dodania|N przychodu',
  nl: 'is bereikbaar|N toevoegen aan selectie|N in functie|N bij bedrijf|Huidige functie|Regio|Account|Datum toegevoegd|N omzet',
  da: 'kan kontaktes|Føj N til valg|N i rollen|N i virksomheden|Nuværende rolle|Område|Konto|Tilføjet den|N i omsætning',
  zh: '可联系|将 N 加入所选|任职 N|在职 N|目前职位|地区|客户|添加日期|营收 N',
};

export function salesWords({ lang }: Locale): Record<(typeof KEYS)[number], string> {
  const values = rows[lang]?.split('|') ?? [];
  if (values.length !== KEYS.length) throw new Error(`${values.length} sales words in ${lang}`);
  return Object.fromEntries(KEYS.map((key, index) => [key, values[index]])) as Record<
    (typeof KEYS)[number],
    string
  >;
}
