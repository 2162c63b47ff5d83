import { expect, it } from 'vitest'
import { readDocument, readDocuments, recordsOf } from '../../../src/docket.ts'
import { collected } from '../../support/collected.ts'
import { filePart, mailOf, partsOf, readMail } from '../../support/mail.ts'

const summary = [
  'Dear colleagues,', '',
  'Ofsted inspected children\'s services in Wakefield from 6 to 10 June 2023. Overall effectiveness was judged good. Inspectors found that children wait too long for help, that partners do not understand thresholds, and that supervision of social workers is irregular.', '',
  'What needs to improve:', '',
  '1. The response to contacts.', '2. The quality of plans.', '',
  'The slides are attached.',
]
const note = [
  'Dear Ms Doe,', '',
  'Focused visit to Wakefield children\'s services', '',
  'Please find attached the letter of our visit on 6 and 7 June 2023. Overall the council was judged good in the last inspection. We will publish the letter on our website on 4 July 2023.', '',
  'Thank you for the courtesy that you and your staff showed the inspectors.', '',
  'Yours sincerely', 'Jane Roe', 'Senior Inspector, Children and Families, Example House, 1 Example Street, Example Town', '',
  'This message and what hangs on it are meant for the intended recipient alone. If you have received it in error, tell the sender. Unauthorised use is forbidden.',
]
const files = ['Dear all', '', 'Please find attached:', '', '1. The report of the inspection of children\'s services in Wakefield from 6 to 10 June 2023', '2. The plan of the council in answer to it, as agreed by its cabinet on 3 October 2023', '3. The minutes of the meeting at which both were discussed at length by the committee']
const thoughts = Array.from({ length: 20 }, (_, at) => `Thought number ${at + 1} is about what a team could do next.`)

function carrying(words: readonly string[], ...names: readonly string[]): Buffer {
  const own = ['Content-Type: text/plain; charset=us-ascii', '', ...words, '']
  return mailOf(['Content-Type: multipart/mixed; boundary=b'], partsOf(own, ...names.map((name) => filePart(name, 'The letter itself.', 'text/plain'))))
}

it.each([
  ['a summary with a day and a judgement', summary],
  ['many words of any kind', thoughts],
])('a mail that says something is a document before what it carries: %s', async (_, words) => {
  expect((await readMail(carrying(words, 'letter.txt'))).map(({ name }) => name)).toEqual(['a.eml', 'a.eml!/letter.txt'])
})

it.each([
  ['that tells of the letter, thanks and warns', note],
  ['that lists the files', files],
  ['of a line', ['See attached.']],
  ['of a line or two of news', ['Good to see you at the meeting, and safe travels on 6 June 2023.']],
])('a covering note comes behind what it covers, and makes no record: one %s', async (_, words) => {
  const read = await collected(readDocuments({ name: 'a.eml', bytes: carrying(words, 'letter.txt') }))
  expect(read.map((one) => 'file' in one && [one.file, one.isCover, recordsOf(one).length])).toEqual([['a.eml!/letter.txt', undefined, 1], ['a.eml', true, 0]])
})

it('a mail is taken for the one document that it covers', async () => {
  expect((await readDocument({ name: 'a.eml', bytes: carrying(note, 'letter.txt') })).file).toBe('a.eml!/letter.txt')
})

it('a covering note is the document of a mail that carries none', async () => {
  const [own, another] = await readMail(carrying(note))
  expect(another).toBeUndefined()
  expect(own?.text).toContain('Please find attached the letter')
})
