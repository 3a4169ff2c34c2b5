import type { Years } from './years.ts';

/** A role as the examples write it: company (or `key Company`), start, end; `now` is an ongoing role. */
type Role = [company: string | null, start: string | null, end: string | null];

/** Roles as a page shows them, seen on 1 July 2026, with the years in the current role and at its company. */
export const YEARS_EXAMPLES: readonly [string, Role[], Years][] = [
  ['months', [['Brightmoor', '2024-07', 'now']], { atCompany: [1.92, 2], inRole: [1.92, 2] }],
  ['a year only', [['Brightmoor', '2020', 'now']], { atCompany: [5.5, 6.5], inRole: [5.5, 6.5] }],
  [
    'promoted in the next month: no gap',
    [
      ['Brightmoor', '2024-07', 'now'],
      ['Brightmoor', '2020-01', '2024-06'],
    ],
    { atCompany: [6.42, 6.5], inRole: [1.92, 2] },
  ],
  [
    'two roles at once count once',
    [
      ['Brightmoor', '2024-07', 'now'],
      ['Brightmoor', '2022-07', 'now'],
    ],
    { atCompany: [3.92, 4], inRole: [1.92, 2] },
  ],
  [
    'a gap between two stays is left out',
    [
      ['Brightmoor', '2024-07', 'now'],
      ['Ostrava Works', '2016-01', '2024-06'],
      ['Brightmoor', '2014-01', '2015-12'],
    ],
    { atCompany: [3.75, 4], inRole: [1.92, 2] },
  ],
  [
    'another legal form is the same company',
    [
      ['Brightmoor', '2024-07', 'now'],
      ['Brightmoor GmbH', '2022-07', '2024-06'],
    ],
    { atCompany: [3.92, 4], inRole: [1.92, 2] },
  ],
  [
    'another key is another company, whatever its name',
    [
      ['id:41 Brightmoor', '2024-07', 'now'],
      ['id:42 Brightmoor', '2020-01', '2024-06'],
    ],
    { atCompany: [1.92, 2], inRole: [1.92, 2] },
  ],
  [
    'the same key under an older name',
    [
      ['id:41 Brightmoor', '2024-07', 'now'],
      ['id:41 Moorlight', '2022-07', '2024-06'],
    ],
    { atCompany: [3.92, 4], inRole: [1.92, 2] },
  ],
  [
    'years only may hide a gap',
    [
      ['Brightmoor', '2024', 'now'],
      ['Brightmoor', '2020', '2022'],
    ],
    { atCompany: [2.5, 5.5], inRole: [1.5, 2.5] },
  ],
  [
    'the first ongoing role is the current one',
    [
      ['Ostrava Works', '2010', '2012'],
      ['Brightmoor', '2024-07', 'now'],
      ['Chess Club', '2001', 'now'],
    ],
    { atCompany: [1.92, 2], inRole: [1.92, 2] },
  ],
  [
    'an earlier role that may have ended at any time',
    [
      ['Brightmoor', '2024-07', 'now'],
      ['Brightmoor', '2022-07', null],
    ],
    { atCompany: [1.92, 4], inRole: [1.92, 2] },
  ],
  [
    'an earlier role without a start',
    [
      ['Brightmoor', '2024-07', 'now'],
      ['Brightmoor', null, '2024-06'],
    ],
    { atCompany: null, inRole: [1.92, 2] },
  ],
  ['no company', [[null, '2024-07', 'now']], { atCompany: null, inRole: [1.92, 2] }],
  ['no start', [['Brightmoor', null, 'now']], { atCompany: null, inRole: null }],
  ['this month', [['Brightmoor', '2026-07', 'now']], { atCompany: [0, 0], inRole: [0, 0] }],
  ['in the future', [['Brightmoor', '2027', 'now']], { atCompany: null, inRole: null }],
  ['no such month', [['Brightmoor', '2024-13', 'now']], { atCompany: null, inRole: null }],
  ['only past roles', [['Brightmoor', '2020', '2024']], { atCompany: null, inRole: null }],
  ['no roles', [], { atCompany: null, inRole: null }],
];
