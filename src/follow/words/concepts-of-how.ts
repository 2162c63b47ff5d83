/** What may be right or wrong with it. */
export const how = {
  known: ['identification', 'identify', 'recognise', 'recognition', 'understood', 'understand'],
  copied: ['copy', 'receive copy', 'provided with copy', 'share with parent', 'shared with parent', 'shared with family', 'share with family'],
  attended: ['attendance', 'participation of partner', 'contribution of partner'],
  reached: ['take up', 'uptake', 'number of child', 'offer', 'increase the number', 'participation in'],
  'decision-making': ['decision making', 'rationale for decision', 'decision'],
  timely: [
    'drift', 'delay', 'drift and delay', 'timely', 'timeliness', 'promptly', 'prompt', 'speed', 'swift', 'quickly', 'without delay',
    'slow', 'timescale for child', 'pace', 'speedy', 'lengthy', 'too long', 'wait', 'right time', 'statutory timescale',
    'swiftly', 'timeous', 'immediate', 'rapid', 'rapidly', 'at the right time',
  ],
  challenge: [
    'escalation', 'challenge', 'dispute resolution', 'scrutiny', 'scrutinise', 'hold to account', 'rigour', 'rigorous',
    'critical', 'dispute',
  ],
  contingency: ['contingency', 'contingency plan'],
  measurable: [
    'SMART', 'specific and measurable', 'measurable', 'timebound', 'clear timescale', 'timescale', 'specific', 'outcome focused',
    'specific measurable', 'clear about what', 'what need to change', 'what need to happen', 'by when', 'clear action', 'clear outcome',
  ],
  partners: [
    'partner', 'partner agency', 'partnership', 'multi agency', 'agency', 'other agency', 'interagency', 'inter agency',
    'joint working', 'joint', 'jointly',
  ],
  analytic: ['analysis', 'analytical', 'analyse', 'evaluation'],
  reflective: ['reflective'],
  consistent: ['consistent', 'variable', 'inconsistent'],
  capacity: ['capacity', 'resource'],
  recording: [
    'case recording', 'record keeping', 'recording', 'child record', 'electronic record',
    'case note', 'record of', 'written record', 'documentation', 'case file', 'file',
  ],
  sufficient: ['sufficient', 'insufficient'],
  updated: ['up to date', 'updated'],
} as const satisfies Readonly<Record<string, readonly string[]>>
