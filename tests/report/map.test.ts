import { describe, expect, it } from 'vitest'
import type { DocumentData } from '../../src/report/page-data.ts'
import { tiles } from '../../src/report/page/map/layout.ts'
import { shownOn } from '../../src/report/page/map/predecessors.ts'
import { standingsOn } from '../../src/report/page/map/standings.ts'
import { authorities } from '../../src/vocabulary/authorities.ts'

const at = new Map(tiles.map(({ authority, row, x }) => [authority.id, { row, x }]))
const place = (id: string): { row: number; x: number } => at.get(id) ?? expect.fail(`${id} has no tile`)

describe('the tiles of the map', () => {
  it('are one for each authority of today, with a code each', () => {
    const today = authorities.filter(({ abolished }) => abolished === undefined)
    expect(tiles.map(({ authority }) => authority.id).sort()).toEqual(today.map(({ id }) => id).sort())
    expect(new Set(tiles.map(({ authority }) => authority.code)).size).toBe(today.length)
    expect(tiles.every(({ authority }) => authority.code)).toBe(true)
  })

  it('do not lie on one another', () => {
    const taken = new Set<string>()
    for (const { authority, row, x } of tiles) {
      for (const part of [x, x + 0.5]) {
        expect(taken, `${authority.id} is not alone`).not.toContain(`${row} ${part}`)
        taken.add(`${row} ${part}`)
      }
    }
  })

  it.each([
    ['northumberland', 'newcastle-upon-tyne'], ['newcastle-upon-tyne', 'gateshead'], ['gateshead', 'durham'], ['durham', 'darlington'],
    ['hartlepool', 'redcar-and-cleveland'], ['cumberland', 'westmorland-and-furness'], ['westmorland-and-furness', 'lancashire'],
    ['cumberland', 'lancashire'], ['lancashire', 'bolton'], ['sefton', 'liverpool'], ['bolton', 'salford'], ['oldham', 'tameside'],
    ['manchester', 'stockport'], ['north-yorkshire', 'leeds'], ['leeds', 'wakefield'], ['wakefield', 'barnsley'], ['barnsley', 'sheffield'],
    ['east-riding-of-yorkshire', 'north-lincolnshire'], ['north-east-lincolnshire', 'lincolnshire'], ['sheffield', 'derbyshire'],
    ['derbyshire', 'derby'], ['nottinghamshire', 'nottingham'], ['stoke-on-trent', 'wolverhampton'], ['wolverhampton', 'dudley'],
    ['walsall', 'sandwell'], ['birmingham', 'worcestershire'], ['leicester', 'west-northamptonshire'], ['worcestershire', 'gloucestershire'],
    ['peterborough', 'cambridgeshire'], ['norfolk', 'suffolk'], ['suffolk', 'essex'], ['hertfordshire', 'enfield'], ['enfield', 'haringey'],
    ['camden', 'westminster'], ['westminster', 'lambeth'], ['hackney', 'tower-hamlets'], ['merton', 'sutton'], ['lewisham', 'croydon'],
    ['bexley', 'medway'], ['medway', 'kent'], ['surrey', 'west-sussex'], ['east-sussex', 'brighton-and-hove'], ['hampshire', 'southampton'],
    ['southampton', 'portsmouth'], ['portsmouth', 'isle-of-wight'], ['wiltshire', 'dorset'], ['bristol', 'somerset'], ['somerset', 'devon'],
    ['devon', 'torbay'], ['cornwall', 'isles-of-scilly'],
  ])('have %s to the north of %s', (north, south) => expect(place(north).row).toBeLessThan(place(south).row))

  it.each([
    ['cumberland', 'durham'], ['newcastle-upon-tyne', 'north-tyneside'], ['middlesbrough', 'redcar-and-cleveland'], ['blackpool', 'lancashire'],
    ['wirral', 'liverpool'], ['liverpool', 'knowsley'], ['knowsley', 'st-helens'], ['halton', 'warrington'], ['trafford', 'manchester'],
    ['manchester', 'tameside'], ['bolton', 'rochdale'], ['bradford', 'leeds'], ['leeds', 'york'], ['york', 'east-riding-of-yorkshire'],
    ['sheffield', 'rotherham'], ['north-lincolnshire', 'north-east-lincolnshire'], ['cheshire-west-and-chester', 'cheshire-east'],
    ['nottinghamshire', 'lincolnshire'], ['shropshire', 'telford-and-wrekin'], ['telford-and-wrekin', 'staffordshire'], ['dudley', 'birmingham'],
    ['birmingham', 'solihull'], ['solihull', 'coventry'], ['herefordshire', 'worcestershire'], ['west-northamptonshire', 'north-northamptonshire'],
    ['cambridgeshire', 'norfolk'], ['milton-keynes', 'central-bedfordshire'], ['oxfordshire', 'buckinghamshire'], ['buckinghamshire', 'hertfordshire'],
    ['hillingdon', 'ealing'], ['brent', 'camden'], ['camden', 'islington'], ['islington', 'hackney'], ['westminster', 'city-of-london'],
    ['newham', 'barking-and-dagenham'], ['redbridge', 'havering'], ['havering', 'thurrock'], ['thurrock', 'southend-on-sea'], ['reading', 'slough'],
    ['slough', 'hillingdon'], ['west-berkshire', 'reading'], ['north-somerset', 'bristol'], ['bristol', 'swindon'], ['devon', 'dorset'],
    ['dorset', 'bournemouth-christchurch-and-poole'], ['bournemouth-christchurch-and-poole', 'southampton'], ['southampton', 'portsmouth'],
    ['west-sussex', 'brighton-and-hove'], ['cornwall', 'plymouth'], ['plymouth', 'torbay'], ['isles-of-scilly', 'cornwall'], ['hampshire', 'surrey'],
    ['surrey', 'kent'],
  ])('have %s to the west of %s', (west, east) => expect(place(west).x).toBeLessThan(place(east).x))

  it('keep the regions in their places', () => {
    const middle = (region: string, axis: 'row' | 'x'): number => {
      const own = tiles.filter(({ authority }) => authority.region === region).map((tile) => tile[axis])
      return own.reduce((sum, one) => sum + one, 0) / own.length
    }
    const southward = ['North East', 'Yorkshire and the Humber', 'East Midlands', 'East of England', 'South East'].map((region) => middle(region, 'row'))
    expect(southward).toEqual([...southward].sort((a, b) => a - b))
    const eastward = ['South West', 'West Midlands', 'East Midlands', 'East of England'].map((region) => middle(region, 'x'))
    expect(eastward).toEqual([...eastward].sort((a, b) => a - b))
  })
})

describe('a tile of an authority that took over from another', () => {
  it.each([
    ['cumberland', '2023-03-31', ['cumbria']], ['westmorland-and-furness', '2023-03-31', ['cumbria']], ['cumberland', '2023-04-01', ['cumberland']],
    ['west-northamptonshire', '2020-12-31', ['northamptonshire']], ['north-northamptonshire', '2021-12-31', ['north-northamptonshire']],
    ['bournemouth-christchurch-and-poole', '2018-12-31', ['bournemouth', 'poole']], ['dorset', '2018-12-31', ['dorset']],
  ])('%s shows on %s %j', (id, day, shown) => expect(shownOn(day, id)).toEqual(shown))

  it('is there for every authority that was abolished', () => {
    const shown = new Set(tiles.flatMap(({ authority }) => shownOn('2000-01-01', authority.id)))
    expect(authorities.filter(({ id, abolished }) => abolished !== undefined && !shown.has(id))).toEqual([])
  })
})

describe('how authorities stood on a day', () => {
  const grade = (area: string, given: string): object => ({ area, label: area, grade: given, when: 'current', pointer: '' })
  const document = (first: string, grades: object[], others: object = {}): DocumentData =>
    ({ speaks: true, type: 'ilacs-inspection-report', authority: 'leeds', first, date: null, grades, ...others }) as unknown as DocumentData
  const documents = [
    document('2026-05-04', [grade('leadership', 'good'), grade('care-leavers', 'outstanding')]),
    document('2018-10-29', [grade('overall-effectiveness', 'good'), grade('leadership', 'inadequate')]),
    document('2020-01-06', [grade('lscb', 'inadequate')]),
    document('2024-02-05', [grade('send-arrangements', 'positive')], { type: 'area-send-report' }),
    document('2025-02-05', [grade('overall-effectiveness', 'inadequate')], { type: 'school-inspection-report' }),
    document('2025-02-05', [grade('overall-effectiveness', 'inadequate')], { speaks: false }),
  ]
  const parts = (day: string, shown: Parameters<typeof standingsOn>[2]): unknown =>
    standingsOn(day, documents, shown).get('leeds')?.parts.map(({ area, grade: given }) => [area, given])

  it('is by the last headline grade until then', () => {
    expect(parts('2018-10-28', 'headline')).toBeUndefined()
    expect(parts('2025-12-31', 'headline')).toEqual([[null, 'good']])
  })

  it('is by areas where the last inspection graded these alone', () => {
    expect(parts('2026-12-31', 'headline')).toEqual([['leadership', 'good'], ['care-leavers', 'outstanding']])
  })

  it.each(['headline', 'overall-effectiveness'] as const)('contradicts itself where two grades of %s do, whatever its areas say', (measure) => {
    const both = document('2022-05-02', [grade('overall-effectiveness', 'good'), grade('overall-effectiveness', 'inadequate'), grade('leadership', 'good')])
    expect(standingsOn('2022-12-31', [both], measure).get('leeds')).toMatchObject({ parts: [], without: 'contradicted' })
  })

  it('is by one area that is asked for', () => {
    expect([parts('2025-12-31', 'leadership'), parts('2026-12-31', 'leadership'), parts('2026-12-31', 'send-arrangements')])
      .toEqual([[[null, 'inadequate']], [[null, 'good']], [[null, 'positive']]])
  })
})
