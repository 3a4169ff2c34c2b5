import type { Handlers } from '../../messages/router.ts';
import * as backup from './backup.ts';
import type { Context } from './context.ts';
import * as demo from './demo.ts';
import * as drafts from './drafts.ts';
import * as entries from './entries.ts';
import { explainPerson } from './explain.ts';
import { report } from './health.ts';
import * as icps from './icps.ts';
import * as imports from './import.ts';
import * as integrity from './integrity.ts';
import * as jobs from './jobs.ts';
import * as leads from './leads.ts';
import * as people from './people.ts';
import * as pipeline from './pipeline.ts';
import { lookUpPeople, scorePeople } from './score.ts';
import * as settings from './settings.ts';
import * as snippets from './snippets.ts';
import * as table from './table.ts';

/** Every command of the protocol with what carries it out. */
export const createHandlers = (context: Context): Handlers => ({
  'settings.inPage': settings.inPage(context),
  'person.lookup': lookUpPeople(context),
  'person.score': scorePeople(context),
  'person.explain': explainPerson(context),
  'lead.save': leads.save(context),
  'lead.undo': leads.undo(context),
  'lead.erase': leads.erase(context),
  'lead.mergePreview': people.preview(context),
  'lead.merge': people.merge(context),
  'lead.unmerge': people.unmerge(context),
  'question.answer': people.answer(context),
  'question.reopen': people.reopen(context),
  'person.suppress': people.suppress(context),
  'person.unsuppress': people.unsuppress(context),
  'health.report': report(context),
  'icp.save': icps.save(context),
  'icp.setLive': icps.live(context),
  'icp.duplicate': icps.duplicate(context),
  'icp.archive': icps.archive(context),
  'icp.revive': icps.revive(context),
  'icp.rollBack': icps.rollBack(context),
  'icp.remove': icps.remove(context),
  'draft.save': icps.keepDraft(context),
  'draft.discard': icps.discard(context),
  'draft.publish': icps.publish(context),
  'draft.effect': drafts.effect(context),
  'draft.try': drafts.tryOn(context),
  'draft.rehearse': drafts.rehearse(context),
  'job.cancel': jobs.cancel(context),
  'job.resume': jobs.resume(context),
  'lead.enter': entries.enter(context),
  'lead.undoEnter': entries.undo(context),
  'attribute.define': entries.define(context),
  'attribute.remove': entries.remove(context),
  'sensitive.set': entries.setSensitivity(context),
  'agreement.choose': settings.choose(context),
  'pause.set': settings.pause(context),
  'about.set': settings.setAbout(context),
  'locale.set': settings.setLocale(context),
  'surface.set': settings.setSurface(context),
  'hint.dismiss': settings.dismissHint(context),
  'board.lanes': settings.setLanes(context),
  'names.hide': settings.hideNames(context),
  'integrity.state': integrity.state(context),
  'snapshot.list': integrity.list(context),
  'snapshot.take': integrity.take(context),
  'restore.preview': integrity.preview(context),
  'restore.start': integrity.start(context),
  'restore.undo': integrity.undo(context),
  'restore.cancel': integrity.cancel(context),
  'store.wipe': integrity.wipe(context),
  'loss.dismiss': integrity.dismiss(context),
  'backup.made': backup.made(context),
  'backup.later': backup.later(context),
  'backup.restore': backup.restore(context),
  'quarantine.delete': backup.deleteAside(context),
  'import.begin': imports.begin(context),
  'people.import': imports.people(context),
  'candidates.save': imports.save(context),
  'candidates.drop': imports.drop(context),
  'import.undo': imports.undo(context),
  'lead.move': pipeline.move(context),
  'touch.record': pipeline.record(context),
  'lead.qualify': pipeline.answer(context),
  'lead.note': pipeline.note(context),
  'lead.followUp': pipeline.followUp(context),
  'lead.tag': pipeline.tag(context),
  'lead.role': pipeline.role(context),
  'lead.notice': pipeline.notice(context),
  'lead.tick': pipeline.tick(context),
  'lead.undoStep': pipeline.undo(context),
  'playbook.set': pipeline.setPlay(context),
  'leads.step': table.step(context),
  'leads.undoStep': table.undo(context),
  'table.arrange': table.arrange(context),
  'view.keep': table.keep(context),
  'view.remove': table.remove(context),
  'demo.seed': demo.seed(context),
  'demo.remove': demo.remove(context),
  'snippet.save': snippets.save(context),
  'snippet.remove': snippets.remove(context),
  'snippet.choose': snippets.choose(context),
});
