/** Name parts by country. Family names are made up, so that the combinations belong to nobody we know. */
export interface NamePool {
  given: readonly string[];
  family: readonly string[];
  /** Latin spelling for slugs, where the script is another; same order. */
  givenLatin?: readonly string[];
  familyLatin?: readonly string[];
  /** Family name first, no space. */
  familyFirst?: boolean;
  tongue: string;
}
const list = (text: string) => text.split(' ');

export const namePools: Readonly<Record<string, NamePool>> = {
  IT: {
    tongue: 'it',
    given: list('Giulia Marco Elena Niccolò Chiara Davide Noemi Tommaso Beatrice Lorenzo Zoë Matteo'),
    family: list(
      'Ferrantoni Brambalungo Valdosso Nuvolari-Finti Castelvuoto Pozzinvento Sognadoro Ombralta Campofinto D’Inventis',
    ),
  },
  JP: {
    tongue: 'ja',
    familyFirst: true,
    given: list('健太郎 美波 翔 結衣 大輔 さくら 直樹 恵 悠真 花子'),
    givenLatin: list('kentaro minami sho yui daisuke sakura naoki megumi yuma hanako'),
    family: list('霧坂 星影 夢川 月ヶ森 雲居沢 鏡淵 空木野 幻田'),
    familyLatin: list('kirisaka hoshikage yumekawa tsukigamori kumoizawa kagamibuchi utsugino genda'),
  },
  DE: {
    tongue: 'de',
    given: list('Jürgen Annegret Jonas Sabine Björn Käthe Lukas Frauke Sören Heike'),
    family: list(
      'Nebelhauser Träumerbach Luftinger Schloßmüller Wolkenrath Sternfänger von-Nirgendwo Grünspecht',
    ),
  },
  US: {
    tongue: 'en',
    given: list('Madison Tyrone Emily Brandon Keisha Tyler Ashley DeShawn Hannah Carlos Priya Wei'),
    family: list('Quillfeather Makepeace-Nil Storyborn Fablewood Inkwell Pretendham Nowhereton Papermoon'),
  },
  FR: {
    tongue: 'fr',
    given: list('Amélie Benoît Chloé François Maëlle Rémi Hélène Loïc Inès Gaëtan'),
    family: list('Songecreux Brumeval L’Imaginaire Nuageot Fauxbourg Rêvecourt'),
  },
  BR: {
    tongue: 'pt',
    given: list('Beatriz João Thaís Otávio Conceição Vinícius Luíza Caio'),
    family: list('Nuvemclara Inventeiro Sonhal Faz-de-Conta Mirágua Lendário'),
  },
  EG: {
    tongue: 'ar',
    given: list('أحمد ليلى يوسف نور منى كريم سلمى طارق'),
    givenLatin: list('ahmed layla youssef nour mona karim salma tarek'),
    family: list('السرابي الخيالي الحالم النجماوي'),
    familyLatin: list('elsarabi elkhayali elhalem elnegmawy'),
  },
  SA: {
    tongue: 'ar',
    given: list('عبدالله سارة فهد هند ماجد ريم'),
    givenLatin: list('abdullah sarah fahd hind majed reem'),
    family: list('الوهمي السحابي الأسطوري'),
    familyLatin: list('alwahmi alsahabi alosturi'),
  },
  PL: {
    tongue: 'pl',
    given: list('Agnieszka Łukasz Małgorzata Wojciech Żaneta Paweł Święta Zbigniew'),
    family: list('Zmyślony Baśniewska Chmurzyńska Nibylski Wyśniona Bajkowicz'),
  },
  ES: {
    tongue: 'es',
    given: list('Iñaki Begoña Álvaro Núria Joaquín Lucía'),
    family: list('Quimérez Nubarrón Inventado-Sueños Mirajal'),
  },
  NL: {
    tongue: 'nl',
    given: list('Sjoerd Anouk Maarten Fleur Joost Liesbeth'),
    family: list('van-der-Droom Verzonne Luchtkasteel de-Mist'),
  },
  GB: {
    tongue: 'en',
    given: list('Oliver Siobhán Alistair Imogen Rhys Zara'),
    family: list('Figmentley Mistwhistle O’Phantom Fibberton'),
  },
};
