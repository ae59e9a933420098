/** Names as they are found in real lists: marks that XML, encodings and file names stumble over. */
export const awkwardNames = [
  'Café Zoë & Søn',
  'O\'Brien "Bud" <Plumbing>',
  'Ñandú Exportación S.A.',
  'Строй-Инвест ООО',
  '株式会社さくら',
  '🌮 Taco Truck №1',
  'Smith & Sons & Daughters',
  'A]]>B Holdings',
  'Trailing dots Ltd…',
  'Ünlü İnşaat Şti.',
  'مؤسسة النور',
  '100% Wool; "Rugs", Inc.',
] as const

export const firstNames = [
  'Ana',
  'Ben',
  'Chloé',
  'Dmitri',
  'Eiko',
  'Fatima',
  'Grace',
  'Héctor',
  'Ines',
  'Jörg',
  'Kwame',
  'Lucy',
]
export const lastNames = [
  'Abernathy',
  'Baker',
  'Cook',
  'Dvořák',
  'Ecker',
  'Freeman',
  'Garcia',
  'Hughes',
  'Natiello',
  'O’Neill',
  'Pretell',
  'Vitton',
]
export const trades = [
  'Roofing',
  'Bakery',
  'Landscaping',
  'Dental',
  'Auto Repair',
  'Interiors',
  'Electric',
  'Catering',
  'Farms',
  'Printing',
]
export const cities = [
  ['Bayshore', 'CA', '94326'],
  ['Middlefield', 'CA', '94482'],
  ['Santa Fe', 'NM', '87501'],
  ['San José', 'CA', '95112'],
  ['Burlington', 'VT', '05401'],
] as const
export const streets = ['Country Road', 'Maple Ave', 'Old Mill Lane', 'Harbor Blvd', 'Rue de l’Église']
