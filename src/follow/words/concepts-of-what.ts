/** What is done for them. */
export const what = {
  'front-door': [
    'front door', 'multi agency safeguarding hub', 'MASH', 'contact and referral', 'referral and assessment', 'single point of access',
    'referral', 'contact', 'MASSH', 'single front door', 'integrated front door', 'first contact',
    'initial contact', 're referral', 'rereferral', 're refer', 'rereferred', 'single point of contact', 'triage', 'screening', 'refer',
  ],
  'early-help': [
    'early help', 'in need of early help', 'early intervention', 'preventative service', 'targeted help', 'family help',
    'stronger family', 'family hub', 'early help assessment', 'early support', 'family support', 'troubled family',
  ],
  thresholds: [
    'threshold', 'level of need', 'threshold document', 'right level of service', 'right level of help', 'right level of support',
    'right level of intervention', 'threshold of need',
  ],
  consent: ['consent'],
  'strategy-meeting': ['strategy meeting', 'strategy discussion', 'child protection strategy meeting'],
  'protection-enquiry': [
    'section 47', 'child protection enquiry', 's47', 'child protection investigation', 'section 47 investigation', 'section 47 enquiry',
    'child protection inquiry',
  ],
  'core-group': ['core group', 'core meeting'],
  conference: ['initial child protection conference', 'child protection conference', 'review conference', 'case conference'],
  'family-conference': ['family group conference', 'FGC', 'family group decision making', 'family network meeting'],
  reviewing: [
    'independent reviewing officer', 'IRO', 'reviewing officer', 'looked after review', 'looked after child review',
    'child in care review', 'child review', 'statutory review', 'review of child', 'children statutory review', 'review meeting',
    'review minute', 'care review',
  ],
  chairs: [
    'child protection chair', 'conference chair', 'independent chair', 'CPC', 'child protection conference chair', 'CP chair',
    'chair of child protection conference', 'chair',
  ],
  'pre-proceedings': [
    'public law outline', 'PLO', 'pre proceedings', 'letter before proceedings', 'legal planning meeting',
    'legal gateway', 'legal gateway panel', 'pre birth planning',
  ],
  oversight: [
    'management oversight', 'managerial oversight', 'management decision making', 'management grip', 'oversight',
    'management direction', 'managerial direction', 'line of sight', 'management scrutiny', 'management decision',
    'management and oversight', 'case direction', 'direction from manager', 'frontline manager', 'line manager',
    'first line manager', 'team manager',
  ],
  supervision: ['supervision', 'case supervision', 'supervisory'],
  'fostering-support': ['supervising social worker'],
  'quality-assurance': [
    'quality assurance', 'audit', 'case audit', 'practice evaluation', 'practice learning review', 'audit activity',
    'audit programme', 'moderation', 'dip sample', 'learning from audit', 'practice week',
    'quality assurance framework', 'case file audit',
  ],
  performance: [
    'performance management', 'performance information', 'performance data', 'management information', 'data', 'performance', 'dataset',
    'performance framework', 'performance monitoring', 'performance report', 'scorecard', 'management report', 'performance indicator',
  ],
  caseloads: [
    'caseload', 'workload', 'social worker capacity', 'capacity of social work team', 'social worker caseload', 'manageable caseload',
    'high caseload', 'amount of work',
  ],
  workforce: [
    'recruitment and retention', 'recruitment', 'retention', 'workforce stability', 'staff turnover', 'turnover', 'agency staff',
    'change of social worker', 'change in social worker', 'workforce', 'agency social worker', 'agency worker',
    'stability of workforce', 'vacancy', 'staffing', 'permanent staff', 'change of worker', 'number of change of social worker',
    'too many change', 'frequent change', 'change in worker', 'stable workforce', 'retain',
    'newly qualified social worker', 'staff stability', 'permanent social worker', 'number of social worker',
  ],
  training: [
    'training', 'professional development', 'learning and development', 'workforce development',
    'learning opportunity', 'training and development',
  ],
  missing: [
    'missing from home', 'missing from care', 'missing from home or care', 'missing from home and care', 'go missing', 'missing',
    'missing episode', 'went missing', 'child missing', 'episode of missing', 'missing child', 'missing from their placement',
    'absent from care', 'absconding', 'run away',
  ],
  'return-interview': [
    'return home interview', 'return interview', 'return home conversation', 'independent return interview', 'return home discussion',
    'return to home interview', 'missing return interview', 'RHI', 'return from miss',
    'return conversation', 'missing interview',
  ],
  exploitation: [
    'child sexual exploitation', 'sexual exploitation', 'criminal exploitation', 'exploitation', 'CSE', 'extra familial harm',
    'harm outside the home', 'contextual safeguarding', 'extra familial',
    'child criminal exploitation', 'county line', 'gang', 'serious youth violence', 'trafficking', 'modern slavery',
    'national referral mechanism', 'CCE', 'risk outside the home', 'risk outside the family', 'extra familial risk', 'sexual harm',
  ],
  'domestic-abuse': ['domestic abuse', 'domestic violence', 'MARAC', 'perpetrator of domestic abuse', 'IDVA'],
  neglect: ['neglect', 'graded care profile', 'chronic neglect', 'long term neglect', 'neglect strategy'],
  'life-story': [
    'life story work', 'life story book', 'life story', 'life journey work', 'later life letter', 'life journey', 'memory box',
    'life history', 'later in life letter', 'later life', 'life appreciation', 'lifestory',
  ],
  permanence: [
    'permanence', 'early permanence', 'permanence planning', 'permanent home', 'permanent care',
    'long term foster', 'long term plan', 'parallel plan', 'twin track',
    'foster to adopt', 'long term home', 'permanent placement', 'secure permanence', 'forever home', 'permanent family',
  ],
  sufficiency: [
    'placement sufficiency', 'sufficiency of placement', 'sufficiency of local placement', 'sufficiency of home',
    'sufficiency of suitable', 'sufficiency of accommodation', 'sufficiency strategy', 'sufficient placement', 'placement choice',
    'choice of placement', 'range of placement', 'suitable placement', 'suitable home', 'availability of placement',
    'sufficiency of foster', 'sufficiency challenge', 'placement commissioning', 'commissioning of placement', 'number of foster carer',
    'recruitment of foster carer', 'foster carer recruitment', 'enough placement', 'enough foster carer', 'enough home',
    'local placement', 'choice of home', 'placement option', 'out of area', 'out of borough', 'live close to', 'distance from home',
  ],
  unregistered: [
    'unregistered', 'unregulated', 'unregistered home', 'unregistered child home', 'unregistered placement', 'unregistered provision',
    'unregistered setting', 'unregulated placement',
  ],
  'placement-stability': [
    'placement stability', 'stability of placement', 'placement move', 'placement breakdown', 'placement disruption',
    'change of placement', 'stability', 'move placement', 'settled home', 'stable home', 'stable placement', 'disruption meeting',
    'placement change', 'disruption', 'stability of home', 'stable and settled', 'placement break down',
  ],
  adoption: [
    'adoption', 'family finding', 'prospective adopter', 'adoption panel', 'placement order',
  ],
  matching: ['matching', 'matching panel', 'match to'],
  'pathway-plan': ['pathway plan', 'pathway'],
  'personal-adviser': [
    'personal adviser', 'personal advisor', 'PA', 'leaving care worker', 'leaving care adviser', 'young people adviser',
  ],
  employment: [
    'education employment and training', 'education training and employment', 'education employment or training', 'NEET', 'EET',
    'not in education employment or training', 'apprenticeship', 'training and employment', 'education employment',
    'employment education and training', 'employment training and education', 'employment and training', 'employment opportunity',
    'employment', 'work experience', 'not in education',
  ],
  accommodation: [
    'accommodation', 'housing', 'tenancy', 'supported lodging', 'semi independent', 'staying put', 'staying close',
  ],
  entitlements: [
    'entitlement', 'local offer', 'care leaver offer', 'pledge', 'right and entitlement', 'aware of their entitlement',
    'setting up home', 'offer to care leaver', 'care leaver covenant', 'exemption',
  ],
  'health-history': [
    'health history', 'health passport', 'health information', 'medical history', 'history of their health',
    'own health history',
  ],
  'health-assessment': [
    'health assessment', 'initial health assessment', 'review health assessment', 'dental', 'immunisation', 'health review',
    'health check', 'dental check', 'dentist', 'optician', 'initial health',
  ],
  health: ['health need', 'physical health', 'health care', 'healthcare'],
  'mental-health': [
    'emotional well be', 'emotional wellbeing', 'emotional health', 'mental health', 'CAMHS', 'emotional and mental health',
    'strength and difficulty questionnaire', 'therapeutic', 'SDQ', 'emotional need', 'psychological', 'emotional support',
    'emotional and psychological', 'mental well be', 'trauma', 'wellbeing', 'therapy', 'emotional and behavioural',
    'emotional',
  ],
  'education-plan': ['personal education plan', 'PEP'],
  'virtual-school': ['virtual school', 'virtual headteacher', 'virtual head'],
  educated: [
    'education', 'attainment', 'school attendance', 'miss education', 'elective home education',
    'missing from education', 'educational attainment', 'exclusion', 'school',
    'educational outcome', 'educational achievement', 'educational progress', 'pupil premium', 'key stage', 'GCSE',
    'academic', 'suspension', 'excluded',
  ],
  voice: [
    'voice of the child', 'child voice', 'voice', 'wish and feeling', 'view of child', 'child view', 'view of young people',
    'lived experience', 'view and wish', 'view of the child', 'view and experience', 'child wish', 'voice of child', 'child experience',
    'experience of child', 'listen to', 'heard', 'wish feeling', 'view of parent', 'view of family', 'day to day experience',
    'child world', 'view',
  ],
  participation: [
    'participation', 'child in care council', 'involve child', 'council of child', 'children participate',
    'take part', 'contribute to their',
  ],
  feedback: ['feedback', 'complaint', 'compliment'],
  advocacy: ['advocacy', 'advocate'],
  visitors: ['independent visitor'],
  identity: [
    'identity', 'diversity', 'diverse need', 'culture and identity', 'ethnicity', 'equality', 'cultural',
    'religion', 'protected characteristic', 'cultural need', 'ethnicity and culture', 'race', 'racial', 'faith', 'heritage',
    'cultural background', 'sexuality', 'gender identity', 'religious', 'anti racist', 'anti racism', 'disproportionality',
  ],
  chronology: [
    'chronology', 'genogram', 'family history', 'historical information', 'history', 'family background', 'past history',
    'past concern', 'previous involvement', 'cumulative', 'past event',
  ],
  designated: [
    'designated officer', 'LADO', 'allegation against professional', 'allegation', 'position of trust',
    'local authority designated officer', 'allegation against people', 'people who work with child',
    'adult who work with child', 'allegation against staff', 'allegation against adult', 'allegation management',
    'adult in position of trust', 'professional allegation',
  ],
  'out-of-hours': [
    'emergency duty', 'emergency duty team', 'emergency duty service', 'EDT', 'EDS', 'out of hours',
    'emergency out of hour', 'outside office hour', 'outside of normal working hour', 'out of office hour',
  ],
  board: [
    'local safeguarding child board', 'safeguarding child board', 'LSCB', 'safeguarding board', 'safeguarding partnership',
    'safeguarding child partnership', 'SCP', 'LSCP', 'SCB',
  ],
  'corporate-parent': [
    'corporate parent', 'corporate parenting board', 'corporate parenting panel', 'corporate parenting strategy',
    'corporate parenting responsibility',
  ],
  planning: ['care plan', 'plan', 'written plan', 'child plan', 'plan for child'],
  assessing: ['assessment'],
  'risk-assessment': ['risk assessment', 'assessment of risk'],
  visiting: [
    'visit to child', 'social work visit', 'statutory visit', 'child be seen', 'visit', 'see alone', 'seen alone',
    'seen regularly', 'seen promptly', 'child seen', 'seen by', 'see child', 'visit frequency', 'frequency of visit',
  ],
  'direct-work': ['direct work', 'direct work with child', 'play work', 'meaningful relationship'],
  stepping: [
    'stepping cases down', 'step down cases', 'stepped down from child protection', 'step down', 'step up', 'step up and step down', 'case closure', 'closure',
    'closed', 'step across',
  ],
  family: [
    'family time', 'contact with their family', 'contact with birth family', 'contact arrangement', 'see their family',
    'time with their family', 'time with family', 'birth family', 'family relationship', 'brother and sister', 'sibling',
  ],
  transfer: ['case transfer', 'transfer'],
  'improvement-plan': [
    'improvement plan', 'action plan', 'improvement board', 'improvement programme', 'development plan', 'improvement partner',
    'improvement journey', 'business plan', 'strategic plan', 'transformation plan',
  ],
  'ehc-plan': ['education health and care plan', 'EHC plan', 'EHC', 'EHCP', 'education health care plan', 'EHC assessment'],
  'safety-plan': ['safety plan', 'interim safety plan'],
  'information-sharing': [
    'share information', 'information sharing', 'sharing of information', 'information be shared',
    'information is shared',
  ],
  'case-system': [
    'electronic recording system', 'case management system', 'electronic social care record',
    'recording system', 'electronic system', 'IT system', 'electronic case record', 'electronic social care recording system',
    'social care record',
  ],
  'practice-model': [
    'model of practice', 'social work model', 'practice model', 'practice framework', 'signs of safety', 'restorative',
  ],
  substances: ['substance misuse', 'drug', 'alcohol', 'drug and alcohol', 'parental substance misuse', 'substance use'],
  mutilation: ['female genital mutilation', 'FGM', 'radicalisation', 'extremism', 'extremist', 'prevent duty', 'forced marriage'],
  court: [
    'court', 'judiciary', 'Cafcass', 'care proceeding', 'court work', 'social work evidence', 'court proceeding', 'family justice',
  ],
  revocation: [
    'revoke', 'revocation', 'discharge of care order', 'discharge care order', 'discharge of their care order',
    'discharge the care order',
  ],
  'pre-birth': ['pre birth', 'unborn', 'unborn baby', 'pre birth assessment'],
  independence: [
    'independence', 'transition to adulthood', 'adulthood', 'independent living', 'prepare for independence',
    'live independently', 'independent skill', 'transition to independence',
  ],
  transition: ['adult service', 'transition to adult service', 'transition', 'transition planning'],
  commissioning: ['commission', 'joint commissioning', 'joint strategic need assessment'],
} as const satisfies Readonly<Record<string, readonly string[]>>
