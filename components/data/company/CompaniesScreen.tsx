import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import type { WordKey } from '../../../lib/model/words.ts';
import {
  COMPANY_SORTS,
  type CompanyLine,
  type CompanySort,
  companyLines,
  findCompanies,
} from '../../../lib/pipeline/companies.ts';
import { companiesShown } from '../../../lib/store/company-rows.ts';
import { CompanyRow } from '../../company/CompanyRow.tsx';
import { SeatLegend } from '../../company/Seats.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useIcps } from '../use-icps.ts';
import { useLeadLines } from '../use-lead-lines.ts';
import { wantedFunctions } from '../use-role.ts';

const SORT_WORD: Record<CompanySort, WordKey> = {
  people: 'company_by_people',
  fit: 'company_by_fit',
  covered: 'company_by_covered',
  name: 'company_by_name',
};

/** Every company where somebody saved works. */
export function CompaniesScreen() {
  const t = useWords();
  const { db } = useApp();
  const { lines, read, total, complete } = useLeadLines();
  const companies = useLiveQuery(() => companiesShown(db), [db]);
  const icps = useIcps();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<CompanySort>('people');
  const all = useMemo(
    () => (companies && icps ? companyLines(companies, lines, wantedFunctions(icps)) : null),
    [companies, lines, icps],
  );
  const found = useMemo(
    () => all && findCompanies(all, { search, sort, locale: t.locale }),
    [all, search, sort, t.locale],
  );
  return (
    <>
      <h1>{t('work_companies')}</h1>
      <p className="lede">{t('company_intro')}</p>
      {!complete && total > 0 && <progress max={total} value={read} aria-label={t('word_loading')} />}
      {!found || (!complete && found.length === 0) ? (
        <p className="empty is-loading">{t('word_loading')}</p>
      ) : all?.length === 0 ? (
        <p className="empty">{t('company_none')}</p>
      ) : (
        <>
          <div className="company-tools">
            <label className="company-search">
              <span className="hidden">{t('company_search')}</span>
              <input
                type="search"
                name="search"
                placeholder={t('company_search')}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </label>
            <label className="company-sort">
              {t('company_sort')}
              <select
                name="sort"
                value={sort}
                onChange={(event) =>
                  setSort(COMPANY_SORTS.find((each) => each === event.target.value) ?? 'people')
                }
              >
                {COMPANY_SORTS.map((each) => (
                  <option key={each} value={each}>
                    {t(SORT_WORD[each])}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="quiet seat-legend">
            <span role="status">{t.plural('company_count', found.length)}</span>
            <SeatLegend />
          </p>
          {found.length === 0 ? (
            <p className="empty">{t('company_nothing')}</p>
          ) : (
            <Rows key={sort + search} companies={found} />
          )}
        </>
      )}
    </>
  );
}

/** So many are drawn as they are; of more only those in sight. */
const PLAIN = 200;
/** A row's height until it is measured, px. */
const HEIGHT = 72;

function Rows({ companies }: { companies: readonly CompanyLine[] }) {
  const t = useWords();
  const countries = useMemo(
    () => new Intl.DisplayNames([t.locale], { type: 'region', fallback: 'code' }),
    [t.locale],
  );
  const list = useRef<HTMLUListElement>(null);
  const many = companies.length > PLAIN;
  const rows = useWindowVirtualizer({
    count: many ? companies.length : 0,
    estimateSize: () => HEIGHT,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const row = (company: CompanyLine) => (
    <CompanyRow company={company} country={company.country && (countries.of(company.country) ?? null)} />
  );
  if (!many)
    return (
      <ul className="companies">
        {companies.map((company) => (
          <li key={company.id}>{row(company)}</li>
        ))}
      </ul>
    );
  return (
    <ul className="companies is-virtual" ref={list} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const company = companies[index];
        return (
          company && (
            <li
              key={key}
              ref={rows.measureElement}
              className="company-item"
              data-index={index}
              aria-setsize={companies.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              {row(company)}
            </li>
          )
        );
      })}
    </ul>
  );
}
