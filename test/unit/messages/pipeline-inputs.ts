/** An input that each command of the pipeline takes. */
export const PIPELINE_INPUTS = {
  'lead.move': { leadId: 'x', to: 'prospect', reason: null },
  'touch.record': { leadId: 'x', contact: 'meeting', slots: { need: 'yes' } },
  'lead.qualify': { leadId: 'x', slot: 'need', answer: 'yes' },
  'lead.note': { leadId: 'x', text: 'Likes tea' },
  'lead.followUp': { leadId: 'x', at: null },
  'lead.tag': { leadId: 'x', add: ['fair'], remove: [] },
  'lead.role': { leadId: 'x', role: 'champion' },
  'lead.notice': { leadId: 'x', at: 1_795_262_400_000 },
  'lead.tick': { leadId: 'x', line: 'lead#0', done: true },
  'lead.undoStep': { step: '00000000-0000-4000-8000-000000000001' },
  'playbook.set': { stage: 'lead', play: { share: 10 } },
  'demo.seed': {},
  'demo.remove': {},
  'snippet.save': { snippet: { id: 'x', name: 'After the fair', kind: 'intro', text: 'Hello {first_name}' } },
  'snippet.remove': { snippetId: 'x' },
  'snippet.choose': { stage: 'lead', snippetId: null },
} as const;
