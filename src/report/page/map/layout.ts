import { type Authority, authorities } from '../../../vocabulary/authorities.ts'

/** The place of an authority on the map: rows from north to south, and how far to the east in widths of a tile. */
export interface Tile {
  readonly authority: Authority
  readonly row: number
  readonly x: number
}

/** Neighbours in a row, from west to east, the first so far to the east; every second row lies half a tile further to the east. */
type Run = readonly [from: number, ...ids: string[]]

/**
 * England in tiles of one size, by our own hand: an authority with children's services each, as of today. Compass neighbours are kept
 * as well as they can be where London has as many tiles as all of the north.
 */
const rows: readonly (readonly Run[])[] = [
  [[9, 'northumberland']],
  [[8, 'newcastle-upon-tyne', 'north-tyneside']],
  [[8, 'gateshead', 'south-tyneside']],
  [[7, 'cumberland', 'durham', 'sunderland']],
  [[7, 'westmorland-and-furness', 'darlington', 'stockton-on-tees', 'hartlepool']],
  [[7, 'lancashire', 'north-yorkshire', 'middlesbrough', 'redcar-and-cleveland']],
  [[6, 'blackpool', 'blackburn-with-darwen', 'bradford', 'leeds', 'york', 'east-riding-of-yorkshire']],
  [[3, 'sefton', 'wigan', 'bolton', 'bury', 'rochdale', 'calderdale', 'wakefield', 'kingston-upon-hull']],
  [
    [3, 'liverpool', 'knowsley', 'st-helens', 'salford', 'oldham', 'kirklees', 'barnsley', 'doncaster'],
    [11, 'north-lincolnshire', 'north-east-lincolnshire'],
  ],
  [[2, 'wirral', 'halton', 'warrington', 'trafford', 'manchester', 'tameside', 'sheffield', 'rotherham']],
  [[5, 'cheshire-west-and-chester', 'cheshire-east', 'stockport', 'derbyshire', 'nottinghamshire', 'lincolnshire']],
  [[3, 'shropshire', 'telford-and-wrekin', 'stoke-on-trent', 'staffordshire', 'derby', 'nottingham', 'rutland']],
  [[5, 'wolverhampton', 'walsall', 'leicestershire', 'leicester', 'north-northamptonshire', 'peterborough', 'norfolk']],
  [[4, 'dudley', 'sandwell', 'birmingham', 'coventry', 'west-northamptonshire', 'bedford', 'cambridgeshire', 'suffolk']],
  [
    [5, 'herefordshire', 'worcestershire', 'solihull', 'warwickshire'],
    [9, 'milton-keynes', 'central-bedfordshire', 'luton', 'hertfordshire'],
  ],
  [[6, 'gloucestershire', 'oxfordshire', 'buckinghamshire', 'harrow', 'barnet', 'enfield', 'essex']],
  [
    [5, 'south-gloucestershire', 'swindon', 'windsor-and-maidenhead'],
    [8, 'hillingdon', 'ealing', 'brent', 'camden', 'haringey', 'waltham-forest', 'redbridge', 'havering'],
    [16, 'thurrock', 'southend-on-sea'],
  ],
  [
    [3, 'north-somerset', 'bristol', 'west-berkshire', 'reading', 'slough'],
    [8, 'hammersmith-and-fulham', 'kensington-and-chelsea', 'westminster', 'islington', 'hackney', 'newham', 'barking-and-dagenham'],
  ],
  [
    [4, 'bath-and-north-east-somerset', 'wiltshire', 'hampshire', 'wokingham'],
    [8, 'hounslow', 'wandsworth', 'lambeth', 'city-of-london', 'tower-hamlets', 'greenwich', 'bexley'],
  ],
  [
    [3, 'somerset', 'dorset', 'bournemouth-christchurch-and-poole', 'southampton', 'bracknell-forest'],
    [8, 'richmond-upon-thames', 'merton', 'southwark', 'lewisham', 'bromley', 'medway'],
  ],
  [[3, 'devon'], [7, 'portsmouth', 'surrey', 'kingston-upon-thames', 'sutton', 'croydon', 'east-sussex', 'kent']],
  [[1, 'cornwall', 'plymouth', 'torbay'], [6, 'isle-of-wight'], [10, 'west-sussex', 'brighton-and-hove']],
  [[0, 'isles-of-scilly']],
]

const byId = new Map(authorities.map((authority) => [authority.id, authority]))

/** Every tile of the map, from north-west to south-east. */
export const tiles: readonly Tile[] = rows.flatMap((runs, row) => runs.flatMap(([from, ...ids]) => ids.map((id, at): Tile => {
  const authority = byId.get(id)
  if (!authority) throw new Error(`There is no authority ${id}.`)
  return { authority, row, x: from + at + (row % 2) / 2 }
})))

/** Widths of a tile, and rows, that the map needs. */
export const extent = { across: Math.max(...tiles.map(({ x }) => x)) + 1, down: rows.length }
