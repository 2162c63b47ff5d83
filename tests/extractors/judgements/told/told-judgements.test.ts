import { describe, expect, it } from 'vitest'
import { lostTable } from '../../../../src/extractors/judgements/told/lost-table.ts'
import { toldIn } from '../../../../src/extractors/judgements/told/told-judgements.ts'
import type { Framework } from '../../../../src/vocabulary/frameworks.ts'
import { viewOf } from '../../../support/doc.ts'

const told = (words: string, framework: Framework = 'ilacs', inspection = '2022-05-09'): string[] =>
  toldIn(viewOf(words), { framework, inspection, day: '2022-07-01' }).map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('grades told in sentences', () => {
  it.each<[string, string[]]>([
    ["Children's services were judged to be good, as they had been in 2019.", ['overall-effectiveness good current', 'overall-effectiveness good previous']],
    ["We have kept our 'outstanding' rating for overall effectiveness, which we were first given in 2018.", ['overall-effectiveness outstanding current', 'overall-effectiveness outstanding previous']],
    ['But the "experiences and progress of care leavers", and the "impact of leaders" were both rated as requiring improvement.', ['care-leavers requiring improvement current', 'leadership requiring improvement current']],
    ['The report graded the experiences of children in care, the help and protection of children, and the impact of leaders as "requires improvement".', ['children-in-care requires improvement current', 'help-and-protection requires improvement current', 'leadership requires improvement current']],
    ["The overall effectiveness was judged 'outstanding', and this had also been the grade for leadership, for children in care and for care leavers.", ['overall-effectiveness outstanding current', 'leadership outstanding current', 'children-in-care outstanding current', 'care-leavers outstanding current']],
    ['The judgements for help and protection, for care leavers, and for the impact of leaders were all outstanding.', ['help-and-protection outstanding current', 'care-leavers outstanding current', 'leadership outstanding current']],
    ['The council was rated good in 2015 and outstanding for adoption.', ['overall-effectiveness good previous', 'adoption outstanding previous']],
    ['I would remind the Council that services were rated good.', ['overall-effectiveness good current']],
    ['The council was told its services required improvement when inspectors last made a full visit.', ['overall-effectiveness required improvement previous']],
    ["A council whose children's services were condemned two years ago as \"inadequate\" is turning a corner.", ['overall-effectiveness inadequate previous']],
    ["They were rated 'inadequate' in 2015 and 'requires improvement' in 2017.", ['overall-effectiveness inadequate previous', 'overall-effectiveness requires improvement previous']],
    ['Three areas were graded as good: the impact of leaders, the experiences of children in care, and the experiences of care leavers.', ['leadership good current', 'children-in-care good current', 'care-leavers good current']],
    ["The judgement of 'requires improvement' was a step forward from 2013, when the inspection had found services to be inadequate.", ['overall-effectiveness requires improvement current', 'overall-effectiveness inadequate previous']],
    ["Children's services climb out of the bottom rating.", ['overall-effectiveness bottom rating previous']],
    ["The council is within touching distance of a good rating for children's services.", []],
    ['We want every one of our services to be good.', []],
    ["Children's services were judged inadequate under a framework that came into force last May.", ['overall-effectiveness inadequate current']],
    ['The borough was also outstanding in 2016.', ['overall-effectiveness outstanding previous']],
    ['In 2014 it had been inadequate and in 2017 it required improvement.', ['overall-effectiveness inadequate previous', 'overall-effectiveness required improvement previous']],
    ['In 2014 we were adequate and glad of it.', []],
    ['Overall effectiveness was good. This was a step on from the inspection of 2014, when services were found to require improvement. The impact of leaders on social work practice was good.', ['overall-effectiveness good current', 'overall-effectiveness require improvement previous', 'leadership good current']],
    ['The overall effectiveness was graded good. It got the same grade for help and protection, but leadership was outstanding.', ['overall-effectiveness good current', 'leadership outstanding current', 'help-and-protection good current']],
    ['Help and protection and leadership were rated inadequate and good respectively.', ['help-and-protection inadequate current', 'leadership good current']],
    ['The inspection of 2016 produced a requires improvement grade overall.', ['overall-effectiveness requires improvement previous']],
    ['Help and protection is outstanding, and so were its leaders.', ['help-and-protection outstanding current', 'leadership outstanding current']],
    ['Help and protection was judged good, and the same was said of leadership.', ['help-and-protection good current', 'leadership good current']],
    ['Judged inadequate in 2016, the council was found to require improvement.', ['overall-effectiveness inadequate previous', 'overall-effectiveness require improvement current']],
    ['Good overall. Good for those in care.', ['overall-effectiveness Good current', 'children-in-care Good current']],
    ['The effect of leaders on social work was also rated outstanding.', ['leadership outstanding current']],
    ['Help and protection, care leavers and the impact of leaders were each inadequate.', ['help-and-protection inadequate current', 'care-leavers inadequate current', 'leadership inadequate current']],
    ['Leadership was judged to require improvement. Help and protection was placed in that category.', ['leadership require improvement current', 'help-and-protection require improvement current']],
    ['The impact of leaders was good, and care and care leavers was outstanding.', ['leadership good current', 'care-and-care-leavers outstanding current']],
    ['The following were good: the impact of leaders; the experiences and progress of care leavers.', ['leadership good current', 'care-leavers good current']],
    ["Help and protection and the council's work with care leavers were both found to be good.", ['help-and-protection good current', 'care-leavers good current']],
    ["The inspectors' overall verdict was inadequate: they had said the same in 2015.", ['overall-effectiveness inadequate current']],
    ['A good outcome is one of the conditions for its being lifted.', []],
    ['The report scores leadership as good - the second of four grades - for the first time.', ['leadership good current']],
    ['In 2016 they were "good" and people stopped asking.', []],
    ['The grade of good, given by Ofsted in 2016, therefore stood.', ['overall-effectiveness good previous']],
    ['The last inspection, in 2019, when they required improvement, taught us much.', ['overall-effectiveness required improvement previous']],
    ['The council was judged inadequate in 2021. The experiences and progress of children in care and care leavers had been judged good.', ['overall-effectiveness inadequate previous', 'care-and-care-leavers good previous']],
    ['Painful reading for a city which was rated good in its annual assessment last December.', ['overall-effectiveness good previous']],
    ["In the joint area review of 2006, services for children in the city's care were found to be good.", ['looked-after-overall good previous']],
    ["Ofsted's inspection of October 2012 judged the arrangements for the protection of children to be inadequate.", ['overall-effectiveness inadequate previous']],
    ['Safeguarding was judged adequate in October 2012.', ['safeguarding-overall adequate previous']],
    ['It was rated good for leadership, and outstanding for the rest.', ['leadership good current']],
    ['The council was inadequate in two of three areas: leadership, and help and protection.', ['leadership inadequate current', 'help-and-protection inadequate current']],
    ['The inspection was carried out in November 2014, and judged the council to be inadequate overall.', ['overall-effectiveness inadequate previous']],
    ["The overall judgement is good. That's also the judgement for leadership and for help and protection.", ['overall-effectiveness good current', 'leadership good current', 'help-and-protection good current']],
    ['Overall the council required improvement.', ['overall-effectiveness required improvement current']],
    ['It was reported that Good ratings were received for the impact of leaders and overall effectiveness.', ['leadership Good current', 'overall-effectiveness Good current']],
    ['Services for children in care were judged good, and leadership outstanding.', ['children-in-care good current', 'leadership outstanding current']],
    ["The authority received 'Good' in all areas, including the new judgement for care leavers.", ['overall-effectiveness Good current', 'care-leavers Good current']],
    ['The visit was the first since 2018, when services were found to require improvement.', ['overall-effectiveness require improvement previous']],
    ['Kirklees was judged inadequate when inspected in April and May 2017.', ['overall-effectiveness inadequate previous']],
    ['The finding was one of requiring improvement to be good.', ['overall-effectiveness requiring improvement to be good current']],
    ["Services were found to be Good overall, which places us in the top 30% of the country.", ['overall-effectiveness Good current']],
    ["They judged overall effectiveness to be 'good'.", ['overall-effectiveness good current']],
    ['The impact of leaders is "outstanding", while the experiences of children who need help and protection are "good", as are those of children in care and care leavers.', ['leadership outstanding current', 'help-and-protection good current', 'care-and-care-leavers good current']],
    ['It was rated inadequate for leadership and for help and protection, and requires improvement for children in care and care leavers.', ['leadership inadequate current', 'help-and-protection inadequate current', 'care-and-care-leavers requires improvement current']],
    ['Overall effectiveness was good; so were the impact of leaders and support for care leavers.', ['overall-effectiveness good current', 'leadership good current', 'care-leavers good current']],
    ['The overall judgement is "good". So are the judgements on leadership and care leavers.', ['overall-effectiveness good current', 'leadership good current', 'care-leavers good current']],
    ['Inspectors looked at services for care leavers. It was judged that they require improvement.', ['care-leavers require improvement current']],
    ['The last full inspection in 2016 judged services as requiring improvement. Leadership was judged good.', ['overall-effectiveness requiring improvement previous', 'leadership good previous']],
    ['They judged overall effectiveness good, the same grade as in 2015. Leadership was judged good.', ['overall-effectiveness good current', 'overall-effectiveness good previous', 'leadership good current']],
    ["The council was told by Ofsted in 2018 that it required improvement to be good.", ['overall-effectiveness required improvement to be good previous']],
    ["The council's services were found to be good overall, with leadership rated outstanding.", ['overall-effectiveness good current', 'leadership outstanding current']],
    ['Services had been judged to be good overall, two years after the inspection of January 2018, at which they were found to require improvement.', ['overall-effectiveness good current', 'overall-effectiveness require improvement previous']],
    ["Services have gone from 'requires improvement' to 'outstanding'.", ['overall-effectiveness requires improvement previous', 'overall-effectiveness outstanding current']],
    ['The council’s last grade, in 2014, had been good. Services had again been judged good.', ['overall-effectiveness good previous', 'overall-effectiveness good current']],
    ['The overall judgement of 2018 was inadequate, as were the impact of leaders and the experiences of children in care and care leavers.', ['overall-effectiveness inadequate previous', 'leadership inadequate previous', 'care-and-care-leavers inadequate previous']],
    ['Services were last inspected in 2016. They were judged to be adequate.', ['overall-effectiveness adequate previous']],
    ["Inspectors have removed the council's 'inadequate' rating.", ['overall-effectiveness inadequate previous']],
    ["The council has moved out of 'inadequate', inspectors found.", ['overall-effectiveness inadequate previous']],
    ["Inspectors downgraded the department to 'inadequate' for overall effectiveness after finding failures in its leadership.", ['overall-effectiveness inadequate current']],
    ["Children's services in Fenmarsh still 'require improvement', but staff were praised.", ['overall-effectiveness require improvement current']],
    ["Little has changed since the service was given a 2014 'inadequate' rating.", ['overall-effectiveness inadequate previous']],
    ['Adoption was praised. The last inspection, in 2016, rated the service good.', ['overall-effectiveness good previous']],
    ["Fenmarsh was last inspected in July 2016, in which it was rated as 'good'.", ['overall-effectiveness good previous']],
    ["Services have not made progress since the council was rated 'inadequate' in May.", ['overall-effectiveness inadequate previous']],
    ["At the time, inspectors judged its children's services to be 'adequate'.", ['overall-effectiveness adequate previous']],
    ["The council is one of only three councils in the north to be judged 'good' overall.", ['overall-effectiveness good current']],
    ["Children's services in Hampshire: good overall", ['overall-effectiveness good current']],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected))

  it.each<[string, string[]]>([
    ['Overall effectiveness of safeguarding services had been found adequate, with capacity to improve good.', ['safeguarding-overall adequate', 'safeguarding-capacity good']],
    ['The report says that both services have good capacity to improve.', ['safeguarding-capacity good', 'looked-after-capacity good']],
    ['For looked after children both overall effectiveness and capacity to improve were good.', ['looked-after-overall good', 'looked-after-capacity good']],
    ['Services for looked after children fared worse: overall effectiveness was inadequate, although inspectors thought that capacity to improve was "adequate, on balance".', ['looked-after-overall inadequate', 'looked-after-capacity adequate']],
    ['Safeguarding was judged good. Capacity to improve was judged outstanding.', ['safeguarding-overall good', 'safeguarding-capacity outstanding']],
    ['Health outcomes were judged adequate, but leadership and management good.', ['slac-other adequate', 'slac-other good']],
    ['The leadership of the board was good.', []],
    ['Safeguarding had been judged adequate, and it was said that capacity to improve those services was good.', ['safeguarding-overall adequate', 'safeguarding-capacity good']],
    ['The county fared better on the children it has in its care, for whom services were described as good overall.', ['looked-after-overall good']],
    ['Both services were judged good, and both had outstanding capacity to improve.', ['safeguarding-overall good', 'looked-after-overall good', 'safeguarding-capacity outstanding', 'looked-after-capacity outstanding']],
    ['Safeguarding and looked after services were rated good, with good capacity to improve.', ['safeguarding-overall good', 'looked-after-overall good', 'safeguarding-capacity good', 'looked-after-capacity good']],
  ])('of safeguarding and looked after children: %s', (words, expected) =>
    expect(told(words, 'slac')).toEqual(expected.map((one) => `${one} current`)))

  it('of children in care and care leavers are two from 2023 on', () => {
    const words = 'Children in care and care leavers were judged good.'
    expect(told(words)).toEqual(['care-and-care-leavers good current'])
    expect(told(words, 'ilacs', '2023-05-09')).toEqual(['children-in-care good current', 'care-leavers good current'])
  })

  it('are of the year over their piece of a chronicle', () => {
    const of = (head: string): string[] => toldIn(viewOf('Services were judged to require improvement.'), { framework: 'ilacs', inspection: undefined, day: '2023-09-26' }, viewOf(head)).map(({ when }) => when)
    expect(of('July 2019 - Down a grade')).toEqual(['previous'])
    expect(of('September 2023 - The report')).toEqual(['current'])
    expect(of('In 2019 a new director came')).toEqual(['current'])
  })

  it('go on about the time of the block above where they say "also"', () => {
    const [above, block] = viewOf('In the earlier report, leadership had previously been rated inadequate.', "The local authority's care of care leavers was also judged inadequate.").blocks()
    const read = (of: typeof above): string[] => toldIn(block!.body, { framework: 'ilacs', inspection: '2022-05-09', day: '2022-07-01' }, of?.body).map(({ area, when }) => `${area} ${when}`)
    expect([read(above), read(undefined)]).toEqual([['care-leavers previous'], ['care-leavers current']])
  })

  it('have the areas of the framework', () => {
    expect(told('Services for looked-after children require improvement, as does support for care leavers, and adoption was judged to be good.', 'sif')).toEqual(['looked-after-and-permanence require improvement current', 'care-leavers require improvement current', 'adoption good current'])
    expect(told('The Local Safeguarding Children Board requires improvement to be good.', 'sif')).toEqual(['lscb requires improvement to be good current'])
  })

  it.each([
    'There are four grades: outstanding, good, requires improvement and inadequate.',
    'An authority that is judged inadequate receives monitoring visits.',
    'The plan aims for services to be judged good by 2024.',
    'Inspectors found good practice in the front door.',
    'The quality of child protection conferences requires improvement.',
    'A primary school in the town was rated outstanding.',
    'The council is no longer inadequate, inspectors found.',
    'It was rated good in two of three categories.',
    'Two councils were judged to be inadequate for services over the period and none achieved a verdict of outstanding.',
    'Just one council was awarded a rating of outstanding for its services.',
    'The number of authorities judged to be good continues to rise.',
  ])('are none in: %s', (words) => expect(told(words).filter((line) => !line.startsWith('help-and-protection'))).toEqual([]))
})

it.each<[string, Framework, string[]]>([
  ['All four judgements were good. The previous inspection, in October 2017, had said the same.', 'ilacs', ['overall-effectiveness good current', 'overall-effectiveness good previous']],
  ['Services were judged good. The same verdict was given when they last came, in January 2019.', 'ilacs', ['overall-effectiveness good current', 'overall-effectiveness good previous']],
  ['Leadership was judged inadequate. So too was the support given to care leavers.', 'sif', ['leadership inadequate current', 'care-leavers inadequate current']],
  ['Adoption was judged good and, for care leavers, the grade was the same.', 'sif', ['adoption good current', 'care-leavers good current']],
  ['Services were judged good. The budget was the same.', 'ilacs', ['overall-effectiveness good current']],
  ['In January 2016 Ofsted published its single inspection report. It said that services require improvement.', 'ilacs', ['overall-effectiveness require improvement previous']],
  ['Safeguarding was judged good and services for looked after children adequate. Capacity to improve was judged good for both.', 'slac', ['safeguarding-overall good current', 'looked-after-overall adequate current', 'safeguarding-capacity good current', 'looked-after-capacity good current']],
  ['Every one of the headline grades was judged inadequate.', 'slac', []],
  ['The joint area review found safeguarding was good and services for looked after children adequate, and capacity to improve good.', 'joint-area-review', ['safeguarding-overall good current', 'looked-after-overall adequate current', 'other good current']],
])('%s (%s)', (words, framework, expected) => expect(told(words, framework)).toEqual(expected))

it('grades of child protection in 2013 have areas of their own', () => {
  expect(told('The Council was judged adequate in the effectiveness of help and leadership and governance categories and inadequate in respect of quality of practice.', 'child-protection-2012', '2013-03-11')).toEqual([
    'help-and-protection adequate current', 'leadership adequate current', 'other inadequate current',
  ])
  expect(told('The arrangements for the protection of children were judged inadequate.', 'child-protection-2012', '2013-03-11')).toEqual(['overall-effectiveness inadequate current'])
})

describe('a table that became plain lines', () => {
  const lines = ['Overall effectiveness', 'Good', 'The impact of leaders on social work practice with children and families', 'Requires improvement to be good']
  it('gives its grades', () => {
    expect(lostTable(viewOf(...lines), 'ilacs').map(({ area, grade }) => [area, grade.value])).toEqual([['overall-effectiveness', 'Good'], ['leadership', 'Requires improvement to be good']])
  })
  it('has more than one line', () => {
    expect(lostTable(viewOf(...lines.slice(0, 2)), 'ilacs')).toEqual([])
  })
})

describe('a grade given again in other words', () => {
  const overall = "Children's services were judged to require improvement."
  const same = ['overall-effectiveness require improvement current', 'help-and-protection require improvement current', 'leadership require improvement current']
  it.each([
    'Inspectors came to the same view about the help and protection that we give to children and about the impact of leaders.',
    'They came to the same conclusion about help and protection and leadership.',
    'Inspectors reached the same verdict on help and protection and on leadership.',
    'They took the same view of help and protection, and of leadership.',
    'Ofsted drew the same conclusion on help and protection and leadership.',
    'It gave the same grade for help and protection and for the impact of leaders.',
    'They formed exactly the same view of help and protection and of leadership.',
    'Inspectors reached the same judgement about help and protection and the impact of leaders.',
  ])('is that of the sentence above: %s', (again) => expect(told(`${overall} ${again}`)).toEqual(same))

  it.each([
    'Members came to the same view as officers about the budget.',
    'Parents would not have come to the same view about leadership.',
    'It hopes that they will come to the same conclusion about leadership.',
    'The union took the same view of pay.',
  ])('is none in %s', (other) => expect(told(`${overall} ${other}`)).toEqual(same.slice(0, 1)))
})

describe('an earlier grade', () => {
  it.each([
    'Services were judged to be outstanding in 2019. Before that, in 2016, they were inadequate.',
    'Services had been judged outstanding in 2019. The year before that, 2018, they were inadequate.',
    'They were judged to be outstanding in 2019. Prior to that, in 2014, they were inadequate.',
  ])('is what services were before that: %s', (words) => expect(told(words)).toEqual(['overall-effectiveness outstanding previous', 'overall-effectiveness inadequate previous']))

  it.each([
    'In 2012 they told us it was adequate.', 'In 2013 Ofsted told the council that it was adequate.', 'Inspectors told them in 2015 they were adequate.',
  ])('is what inspectors told: %s', (words) => expect(told(words)).toEqual(['overall-effectiveness adequate previous']))

  it.each(['Parents told us it was good.', '“In 2012 carers told us it was good to talk.”', 'Before that, in May, they were good friends.'])('is none in %s', (words) => expect(told(words)).toEqual([]))
})

describe('the whole of a narrow inspection', () => {
  it('is its arrangements', () => {
    expect(told('Inspectors looked at how Fenshire Council protects children, and rated its arrangements adequate overall.', 'child-protection-2012', '2013-01-14')).toEqual(['overall-effectiveness adequate current'])
    expect(told('Its arrangements were judged to be inadequate.', 'child-protection-2012', '2013-01-14')).toEqual(['overall-effectiveness inadequate current'])
    expect(told('Its arrangements for care leavers were judged to be inadequate.')).toEqual(['care-leavers inadequate current'])
  })
  it('is not the quality of its services', () => {
    expect(told('It found that the quality of services is good.', 'looked-after-2013', '2013-09-02')).toEqual(['other good current'])
    expect(told('It found that services are good.', 'looked-after-2013', '2013-09-02')).toEqual(['overall-effectiveness good current'])
  })
})

describe('a grade that opens a text', () => {
  it.each<[string, string[]]>([
    ['“Requires improvement to be good.” That is what Ofsted’s inspectors had to say about services in Fenshire. It was the very same verdict that they gave in 2016.', ['overall-effectiveness Requires improvement to be good current', 'overall-effectiveness Requires improvement to be good previous']],
    ['“Inadequate”. That was the verdict of Ofsted on children’s services in Fenshire.', ['overall-effectiveness Inadequate current']],
    ['“Outstanding.” That’s how inspectors described the council.', ['overall-effectiveness Outstanding current']],
    ['Inadequate. That single word was Ofsted’s verdict on leadership.', ['leadership Inadequate current']],
    ['“Good.” This is what inspectors said of adoption.', ['adoption Good current']],
  ])('is given by whoever the next sentence names: %s', (words, expected) => expect(told(words, 'sif', '2019-06-03')).toEqual(expected))

  it.each([
    '“Good.” That is what the head said of the weather.', '“Good.” That is not what inspectors said of services here.', 'Good. Ofsted will be here next week.',
    '“Good.” It was all that the leader of the council said.', '“Inadequate, perhaps.” That is what inspectors may say of the council.',
  ])('is none in %s', (words) => expect(told(words, 'sif', '2019-06-03')).toEqual([]))
})
