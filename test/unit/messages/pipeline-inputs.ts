/** An input that each command of the pipeline takes. */
export const PIPELINE_INPUTS = {
  'lead.move': { leadId: 'x', to: 'prospect', reason: null },
  'touch.record': { leadId: 'x', contact: 'meeting', slots: { need: 'yes' } },
  'lead.qualify': { leadId: 'x', slot: 'need', answer: 'yes' },
  'lead.note': { leadId: 'x', text: 'Likes tea' },
  'lead.followUp': { leadId: 'x', at: null },
  'lead.tag': { leadId: 'x', add: ['fair'], remove: [] },
  'lead.undoStep': { step: '00000000-0000-4000-8000-000000000001' },
  'playbook.set': { stage: 'lead', play: { share: 10 } },
} as const;
