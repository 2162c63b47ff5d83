import { anyOf } from '../text/any-of.ts'

const subjects = anyOf('Education', 'Schools', 'Families', 'Children', 'Young People', 'Skills', 'Learners', 'School Standards', 'Early Education', 'Health')
const subject = String.raw`${subjects}(?:(?:,| and|, and) (?:the )?${subjects}){0,3}`

/** Source of a pattern for the office of a minister who answers for children's services. */
export const ministerOffice = anyOf(
  `(?:Parliamentary )?Under[- ]Secretary of State(?: \\(?for ${subject}\\)?)?`,
  `Secretary of State(?: for ${subject})?`,
  `Minister(?: of State)?(?: for)? \\(?${subject}\\)?`,
)

/** Source of a pattern for the department's name, past and present. */
export const departmentName = anyOf('Department for Education(?: and Skills)?', 'Department for Children, Schools and Families')
