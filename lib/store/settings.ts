import type { Settings } from '../model/settings.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { readSettings } from './queries.ts';

/** Writes some settings; the others stay. */
export function writeSettings(
  writer: Writer,
  operation: Operation | null,
  changes: Partial<Settings>,
): Promise<null> {
  return edit(writer, operation, async (path) => {
    for (const key of Object.keys(changes) as (keyof Settings)[]) {
      path.putSetting(key, changes[key] as never);
    }
    return null;
  });
}

/** After an update its news wait to be read; where older ones still wait, from there on. */
export const rememberUpdate = async (writer: Writer, from: string): Promise<null> => {
  const { updatedFrom } = await readSettings(writer.db);
  return writeSettings(writer, null, { updatedFrom: updatedFrom ?? from });
};

const HOUR = 60 * 60 * 1_000;

/** Until when a pause of this scope lasts; `tab` is not a setting, it ends with the tab. */
export function pausedUntil(scope: 'hour' | 'until-on' | 'on', now: number): Settings['pausedUntil'] {
  return { hour: now + HOUR, 'until-on': 'off' as const, on: null }[scope];
}

/** Whether a pause of all tabs holds now. */
export const isPaused = ({ pausedUntil: until }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  until === 'off' || (until !== null && until > now);
