import { lazy } from 'react';

/** Screens that bring packages of their own: loaded when they are opened. */
export const BoardScreen = lazy(async () => ({
  default: (await import('../../components/data/board/BoardScreen.tsx')).BoardScreen,
}));
export const InsightsScreen = lazy(async () => ({
  default: (await import('../../components/data/insights/InsightsScreen.tsx')).InsightsScreen,
}));
export const TableScreen = lazy(async () => ({
  default: (await import('../../components/data/table/TableScreen.tsx')).TableScreen,
}));
export const PersonPage = lazy(async () => ({ default: (await import('./PersonPage.tsx')).PersonPage }));
export const CompanyPages = lazy(async () => ({
  default: (await import('./CompanyPages.tsx')).CompanyPages,
}));
export const SnippetsPage = lazy(async () => ({
  default: (await import('./SnippetsPage.tsx')).SnippetsPage,
}));
