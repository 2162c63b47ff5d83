/** About whom a passage is. */
export const who = {
  'looked-after': [
    'looked after child', 'child looked after', 'looked after', 'child in care', 'child in our care',
    'child in the care of the local authority', 'child come into care', 'cared for child', 'enter care', 'child who enter care',
    'child they look after', 'child who come into care', 'child becoming looked after', 'child who be in care', 'child be in care',
  ],
  'care-leavers': [
    'care leaver', 'care experienced young people', 'care experienced young adult', 'care experienced', 'young people leave care',
    'leave care', 'care experienced child', 'former relevant', 'young people transition from care',
  ],
  'in-need': [
    'child in need', 'child in need of help and protection', 'in need of help', 'child need help and protection',
    'need of help and protection',
  ],
  'child-protection': ['child protection', 'child in need of protection', 'subject to a plan of protection'],
  disabled: [
    'disabled child', 'child with disability', 'child who have disability', 'disability', 'special educational need',
    'SEND', 'child with complex health need', 'special educational need and disability', 'special educational need or disability',
    'DCT',
  ],
  unaccompanied: ['unaccompanied asylum seeking child', 'unaccompanied child', 'asylum seeking child', 'UASC', 'unaccompanied minor'],
  'privately-fostered': ['private fostering', 'private foster arrangement'],
  homeless: [
    'homeless', 'bed and breakfast', 'homelessness prevention', '16 and 17 year old', '16 to 17 year old',
    'young people aged 16 and 17', 'child aged 16 and 17', 'present as homeless', 'B&B',
  ],
  'young-carers': ['young carer'],
  custody: ['custody', 'remand'],
  'foster-carers': ['foster carer', 'fostering'],
  kinship: [
    'special guardianship', 'special guardian', 'connected carer', 'connected person', 'kinship carer', 'kinship',
    'family and friend carer', 'family and friend', 'connected people', 'kinship care', 'kinship family', 'kinship arrangement',
    'friend and family carer', 'extended family', 'regulation 24', 'viability assessment', 'SGO',
  ],
  'at-home': [
    'place with parent', 'placed at home', 'placement with parent', 'live with their parent',
    'live at home on care order', 'placed with their parent', 'live with parent', 'return home to parent',
    'placed with family', 'live at home with parent', 'live at home with their parent', 'care order at home',
    'care order who live at home', 'care order placed at home', 'placement with their parent', 'placed at home with parent',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
