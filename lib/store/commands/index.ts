import type { Handlers } from '../../messages/router.ts';
import type { Context } from './context.ts';
import { explainPerson } from './explain.ts';
import { report } from './health.ts';
import * as icps from './icps.ts';
import * as leads from './leads.ts';
import { lookUpPeople, scorePeople } from './score.ts';
import * as settings from './settings.ts';

/** Every command of the protocol with what carries it out. */
export const createHandlers = (context: Context): Handlers => ({
  'settings.inPage': settings.inPage(context),
  'person.lookup': lookUpPeople(context),
  'person.score': scorePeople(context),
  'person.explain': explainPerson(context),
  'lead.save': leads.save(context),
  'lead.undo': leads.undo(context),
  'lead.move': leads.move(context),
  'lead.erase': leads.erase(context),
  'health.report': report(context),
  'icp.save': icps.save(context),
  'icp.remove': icps.remove(context),
  'agreement.choose': settings.choose(context),
  'pause.set': settings.pause(context),
  'about.set': settings.setAbout(context),
  'locale.set': settings.setLocale(context),
});
