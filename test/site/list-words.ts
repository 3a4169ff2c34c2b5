import type { Locale } from './locales.ts';

/** Words that lists, feeds and public pages show, in the order of `KEYS`; N and O stand for what is put in. */
const KEYS = [
  'likes',
  'commented',
  'reposted',
  'follows',
  'promoted',
  'follow',
  'followers',
  'you',
  'following',
  'comments',
  'reactions',
  'connectedOn',
  'mayKnow',
  'openToWork',
  'twoMutual',
  'attendees',
  'companies',
  'posts',
  'jobs',
  'groups',
  'worksHere',
  'back',
  'join',
  'allSkills',
  'close',
] as const;
export type ListWords = Record<(typeof KEYS)[number], string>;

const rows: Record<string, string> = {
  en: 'N likes this|N commented on this|N reposted this|N follows this page|Promoted|Follow|N followers|You|Following|N comments|Reactions|Connected on N|People you may know|Open to work|N and O are mutual connections|N attendees|Companies|Posts|Jobs|Groups|N works here|Back|Join to view full profile|N and other skills|Close',
  it: 'N consiglia questo elemento|N ha commentato questo post|N ha diffuso questo post|N segue questa pagina|Post sponsorizzato|Segui|N follower|Tu|Segui già|N commenti|Reazioni|Collegamento dal N|Persone che potresti conoscere|Disponibile a lavorare|N e O sono collegamenti in comune|N partecipanti|Aziende|Post|Offerte di lavoro|Gruppi|N lavora qui|Indietro|Iscriviti per vedere il profilo completo|N e altre competenze|Chiudi',
  ja: 'Nさんが「いいね！」しました|Nさんがコメントしました|Nさんが再投稿しました|Nさんがフォローしています|プロモーション|フォローする|フォロワー N人|あなた|フォロー中|コメント N件|リアクション|つながった日: N|知り合いかもしれない人|仕事を探しています|NさんとOさんは共通のつながりです|参加者 N人|会社|投稿|求人|グループ|Nさんが勤務しています|戻る|登録してプロフィール全体を表示|Nとその他のスキル|閉じる',
  de: 'N gefällt das|N hat dies kommentiert|N hat dies repostet|N folgt dieser Seite|Anzeige|Folgen|N Follower:innen|Sie|Folge ich|N Kommentare|Reaktionen|Vernetzt am N|Personen, die Sie vielleicht kennen|Offen für Jobs|N und O sind gemeinsame Kontakte|N Teilnehmende|Unternehmen|Beiträge|Jobs|Gruppen|N arbeitet hier|Zurück|Anmelden, um das ganze Profil zu sehen|N und weitere Kenntnisse|Schließen',
  fr: 'N aime ça|N a commenté ceci|N a republié ceci|N suit cette page|Sponsorisé|Suivre|N abonnés|Vous|Suivi|N commentaires|Réactions|En relation depuis le N|Personnes que vous connaissez peut-être|Ouvert aux opportunités|N et O sont des relations en commun|N participants|Entreprises|Posts|Offres d’emploi|Groupes|N travaille ici|Retour|S’inscrire pour voir le profil complet|N et autres compétences|Fermer',
  es: 'A N le gusta esto|N ha comentado esto|N ha compartido esto|N sigue esta página|Promocionado|Seguir|N seguidores|Tú|Siguiendo|N comentarios|Reacciones|Contacto desde el N|Gente que podrías conocer|Abierto a trabajar|N y O son contactos en común|N asistentes|Empresas|Publicaciones|Empleos|Grupos|N trabaja aquí|Atrás|Unirse para ver el perfil completo|N y otras aptitudes|Cerrar',
  pt: 'N gostou|N comentou|N compartilhou|N segue esta página|Patrocinado|Seguir|N seguidores|Você|Seguindo|N comentários|Reações|Conexão desde N|Pessoas que talvez você conheça|Aberto a trabalho|N e O são conexões em comum|N participantes|Empresas|Publicações|Vagas|Grupos|N trabalha aqui|Voltar|Cadastre-se para ver o perfil completo|N e outras competências|Fechar',
  pl: 'N lubi to|N skomentował(a) to|N udostępnił(a) to|N obserwuje tę stronę|Treść promowana|Obserwuj|N obserwujących|Ty|Obserwujesz|N komentarzy|Reakcje|W kontaktach od N|Osoby, które możesz znać|Otwartość na pracę|N i O to wspólne kontakty|N uczestników|Firmy|Publikacje|Oferty pracy|Grupy|N tutaj pracuje|Wstecz|Dołącz, aby zobaczyć pełny profil|N i inne umiejętności|Zamknij',
  nl: 'N vindt dit interessant|N heeft hierop gereageerd|N heeft dit gerepost|N volgt deze pagina|Gepromoot|Volgen|N volgers|U|Volgend|N reacties|Waarderingen|Connectie sinds N|Mensen die u misschien kent|Open voor werk|N en O zijn gedeelde connecties|N deelnemers|Bedrijven|Bijdragen|Vacatures|Groepen|N werkt hier|Terug|Lid worden om het volledige profiel te zien|N en andere vaardigheden|Sluiten',
  da: 'N synes godt om dette|N har kommenteret dette|N har delt dette|N følger denne side|Promoveret|Følg|N følgere|Dig|Følger|N kommentarer|Reaktioner|Forbundet den N|Personer, du måske kender|Åben for job|N og O er fælles forbindelser|N deltagere|Virksomheder|Opslag|Job|Grupper|N arbejder her|Tilbage|Tilmeld dig for at se hele profilen|N og andre kompetencer|Luk',
  zh: 'N 觉得很赞|N 发表了评论|N 转发了|N 关注了此主页|推广|关注|N 位关注者|您|已关注|N 条评论|回应|建立联系的日期：N|可能认识的会员|求职中|N 和 O 是共同好友|N 位参与者|公司|动态|职位|群组|N 在此工作|返回|加入后查看完整档案|N 等技能|关闭',
};

/** The words of that interface language; a language without them is a mistake in the site's own data. */
export function listWords({ lang }: Locale): ListWords {
  const values = (rows[lang] ?? '').split('|');
  if (values.length !== KEYS.length)
    throw new Error(`${lang}: ${values.length} words, ${KEYS.length} wanted`);
  return Object.fromEntries(KEYS.map((key, index) => [key, values[index]])) as ListWords;
}

/** A sentence about one or two people, in pieces: what stands between the names is text. */
export const aboutTwo = <T>(sentence: string, names: readonly T[]): (string | T)[] =>
  sentence
    .split(/\b[NO]\b/)
    .flatMap((text, index) => (index === 0 ? [text] : [names[index - 1] ?? '', text]));
