import type { Lead } from './lead.ts';

/** The `source` of people whom Assay made up for trying it out. */
export const INVENTED = 'invented';
export const isInvented = ({ source }: Pick<Lead, 'source'>): boolean => source === INVENTED;
