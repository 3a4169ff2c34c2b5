import { hashed } from './parts.ts';

const style = `
:root{color-scheme:light dark;--page:#eef0f3;--card:#fff;--line:#d9dde3;--text:#1c2127;--faint:#59636e;--link:#1f5f8b;--accent:#7a4b1e;--on-accent:#fff;--cover:#d5c7b4}
@media (prefers-color-scheme:dark){:root{--page:#14171b;--card:#1e2329;--line:#343b44;--text:#eceff2;--faint:#a3adb8;--link:#8fc3e8;--accent:#e0b080;--on-accent:#221507;--cover:#4a3d2e}}
*{box-sizing:border-box}
html{height:100%}
@body{margin:0;min-height:100%;background:var(--page);color:var(--text);font:15px/1.5 system-ui,"Noto Sans","Noto Sans CJK JP","Noto Naskh Arabic",sans-serif;overflow-wrap:anywhere}
@body a{color:var(--link);text-decoration:none}@body a:hover{text-decoration:underline}
@body :focus-visible{outline:2px solid var(--link);outline-offset:2px}
ul,ol{list-style:none;margin:0;padding:0}p,figure{margin:0}img{display:block}svg{display:block}
h1,h2{font-size:20px;line-height:1.3;margin:0;font-weight:600}
.visually-hidden,@hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@header{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:16px;height:56px;padding:0 max(16px,calc(50vw - 540px));background:var(--card);border-bottom:1px solid var(--line)}
@header @brand{color:var(--accent);font-weight:700;white-space:nowrap}@motto{color:var(--faint);font-weight:400}
@search-form{flex:1;min-width:0}@search-form input{width:100%;max-width:280px;height:34px;padding:0 12px;font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:17px}
@nav{display:flex;gap:16px;white-space:nowrap}
@workspace{display:block;height:calc(100vh - 56px);overflow-y:auto}
@columns{display:flex;gap:24px;align-items:flex-start;max-width:1112px;margin:0 auto;padding:24px 16px}
@main{flex:1;min-width:0;display:block}@alone{max-width:780px;margin:0 auto;padding:24px 16px}
@aside{flex:0 0 300px;min-width:0}
@card,@top-card{position:relative;background:var(--card);border:1px solid var(--line);border-radius:10px;margin-bottom:12px;padding:20px 24px;overflow:hidden}
@top,@top-card{padding-top:112px}@top-card{border-radius:10px}
@cover{position:absolute;inset:0 0 auto;height:112px;background:linear-gradient(120deg,var(--cover),color-mix(in srgb,var(--cover) 55%,var(--link)));border-bottom:1px solid var(--line)}@cover figure{display:none}
@photo-button{position:relative;display:block;width:128px;margin-top:-72px;padding:0;border:4px solid var(--card);border-radius:50%;background:none}
@photo,@row-photo{border-radius:50%}@row-photo{flex:none;width:48px;height:48px}@logo{border-radius:4px}
@top-row{display:flex;flex-wrap:wrap;gap:16px 32px;margin-top:12px}@grow{flex:1;min-width:0}@top-row>@grow{flex:1 1 300px}
@name-row{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px}@name-wrap{min-width:0}@name-wrap>div,@name-wrap h2{display:inline}
@name-wrap svg{display:inline-block;vertical-align:-2px;margin-inline-start:6px;color:var(--faint)}
@name{font-size:24px}@body @name-wrap,@body @name-wrap a,@body a@plain{color:inherit}
@headline{font-size:16px}@heading{margin-bottom:12px}.pvs-header__title{margin-bottom:12px}
@faint,.t-black--light,.distance-badge,@degree,@row .entity-result__badge{color:var(--faint);font-weight:400}
@place-row{display:flex;flex-wrap:wrap;gap:0 6px}
@badges{flex:0 1 260px;display:grid;gap:8px;align-content:start}@badge,@badge button{display:flex;align-items:center;gap:10px;font:inherit;font-weight:600;color:inherit;text-align:start;background:none;border:0;padding:0}
@badge figure{padding:6px;border-radius:4px;background:var(--page);color:var(--accent)}
@counts{display:flex;gap:5px;margin-top:8px;color:var(--faint)}@actions{display:flex;flex-wrap:wrap;gap:8px;flex:none}@card>@actions,@top-card>@actions,.pb5>@actions{margin-top:14px}
@body @button{display:inline-block;font:inherit;font-weight:600;line-height:1.4;padding:5px 16px;border-radius:18px;border:1px solid var(--accent);color:var(--accent);background:none;cursor:pointer}
@body @button@primary{background:var(--accent);color:var(--on-accent)}
:is(#practice-screen,main) #artdeco-modal-outlet>*{position:fixed;z-index:9;inset:10vh calc(50% - 280px) auto;max-height:80vh;overflow:auto}
@item,@entity{display:flex;gap:12px;padding:12px 0}@list>*+*,@card>@item+@item,@aside>@item+@item{border-top:1px solid var(--line)}
.artdeco-list__item{display:block}@aside .artdeco-list__item{display:flex;gap:12px;padding:12px 0}
@body @entity a,@body @item a@plain,@body @aside a{color:inherit}.pvs-list__footer-wrapper a,@all{display:block;padding-top:12px;font-weight:600}
@entity .display-flex.flex-column>span{display:block}
@strong,.t-bold{font-weight:600}
@thread{margin-top:8px;border-inline-start:2px solid var(--line);padding-inline-start:16px}@thread>li{padding:6px 0}@thread @entity{padding:0}
@aside a>span,@aside a>.t-14{display:block}@row .t-16 .visually-hidden{position:absolute}@row .entity-result__badge,@row .entity-result__badge div{display:inline}@row .entity-result__badge{margin-inline-start:8px}.pv-text-details__separator::before{content:"· "}@aside figure img{border-radius:50%}@about{white-space:pre-line}@more{font:inherit;border:0;background:none;color:var(--faint);padding:0 4px}
@note,.inline-show-more-text--is-collapsed{font-size:14px}@note{margin-top:6px;color:var(--faint)}.pvs-entity__sub-components{margin-top:6px}.hoverable-link-text{font-size:15px}
@row a{min-width:0}@row @actions{align-self:center}
@paging,@paging ul{display:flex;flex-wrap:wrap;gap:6px;justify-content:center}
@page{display:block;min-width:34px;padding:4px 8px;text-align:center;border-radius:6px}@current{background:var(--accent)}@body @current{color:var(--on-accent)}
@empty{text-align:center;padding:56px 24px}@empty>*{margin-bottom:16px}@empty input{font:inherit;padding:6px 12px;margin:0 8px 8px;border:1px solid var(--line);border-radius:6px;background:var(--page);color:inherit}
.a11y-text{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}article[aria-hidden=true]{display:none}@virtual-row{display:block;min-height:128px}@virtual-row>div{display:flex;gap:10px;position:relative}@virtual-row [data-practice-row]{flex:1;min-width:0}@checkbox{padding-top:20px;position:relative}@wide{max-width:1080px;margin:0 auto;padding:24px 16px}@table{width:100%;border-collapse:collapse;font-size:14px}@table td,@table th{padding:8px;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
@media (max-width:820px){@columns{flex-direction:column}@aside{flex:none;width:100%}}
@media (max-width:560px){@header{gap:10px;padding:0 12px}@motto{display:none}@header @brand{font-size:14px}@columns,@alone{padding:12px 8px}@card,@top-card{padding-inline:16px}@item{gap:10px}@row @item{flex-wrap:wrap}@row @actions{margin-inline-start:58px}@row @grow{flex-basis:calc(100% - 70px)}}
`;

/** The site's own look, for both front ends. In the sheet `@name` stands for the hashed class of that name. */
export const styleSheet = (): string =>
  style.replace(/@(?!media)([a-z][a-z-]*)/g, (_, name: string) => `.${hashed(name)}`).trim();
