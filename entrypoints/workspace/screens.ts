import type { WordKey } from '../../lib/model/words.ts';

/** Every screen of the workspace by its address, with its title. */
export const SCREENS = {
  welcome: 'work_welcome',
  leads: 'work_leads',
  board: 'work_board',
  table: 'work_table',
  person: 'work_person',
  companies: 'work_companies',
  snippets: 'work_snippets',
  insights: 'work_insights',
  playbook: 'work_playbook',
  questions: 'work_questions',
  icps: 'work_icps',
  import: 'work_import',
  export: 'work_export',
  settings: 'work_settings',
  privacy: 'work_privacy',
  backup: 'work_backup',
  health: 'work_health',
  restore: 'work_restore',
} as const satisfies Record<string, WordKey>;
export type ScreenName = keyof typeof SCREENS;

/** The screens as the navigation shows them. */
export const GROUPS: [title: WordKey, screens: ScreenName[]][] = [
  [
    'work_group_people',
    ['leads', 'board', 'table', 'companies', 'insights', 'playbook', 'snippets', 'questions', 'icps'],
  ],
  ['work_group_data', ['import', 'export', 'backup', 'restore', 'privacy']],
  ['work_group_assay', ['settings', 'health', 'welcome']],
];

/** Says nothing of leads, or is about their coming back: stays while some are missing. */
export const ALWAYS: readonly ScreenName[] = ['settings', 'privacy', 'backup', 'health', 'restore'];
