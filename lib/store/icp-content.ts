import type { IcpDraft } from '../model/icp.ts';

/** The part of an ICP that the user edits, without what the store knows of it. */
export const contentOf = ({ name, live, threshold, criteria }: IcpDraft): IcpDraft => ({
  name,
  live,
  ...(threshold !== undefined && { threshold }),
  criteria,
});
