import { revive } from './revive.ts';

revive(document);
