import type { Corrector } from '../edit/corrector.ts'
import type { ValueForms } from '../edit/value-forms.ts'
import type { Key } from '../keys/keys.ts'
import type { DeskView } from './desk-view.ts'

type Maybe<Thing> = () => Thing | undefined

/** Keys while words are chosen one by one. */
export function choosingKeys(forms: Maybe<ValueForms>): Key[] {
  const when = (): boolean => forms()?.isChoosing === true
  return [
    {
      names: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], meaning: 'while selecting words: another word; with Shift, more or fewer',
      when, press: ({ key, shiftKey }) => void forms()?.move(key, shiftKey),
    },
    { names: ['Home', 'End'], meaning: 'while selecting words: the ends of the line', when, press: ({ key, shiftKey }) => void forms()?.move(key, shiftKey) },
    { names: ['Enter'], meaning: 'while selecting words: take them for the value at hand', when, press: () => forms()?.take() },
  ]
}

/** Keys that correct the record. */
export function correctingKeys(corrector: Maybe<Corrector>, done: () => void): Key[] {
  const forms = (): ValueForms | undefined => corrector()?.forms
  return [
    { names: ['a'], meaning: 'accept what there is to look at in this row, and go on', press: () => void corrector()?.accept() },
    { names: ['e'], meaning: 'edit this value; words that are selected are given to it', press: () => forms()?.edit() },
    { names: ['i'], meaning: 'add a value; of words that are selected, if some are', press: () => forms()?.add() },
    { names: ['x', 'Delete'], meaning: 'remove this value, or take this correction back', press: () => corrector()?.remove() },
    { names: ['c'], meaning: 'change the type', press: () => forms()?.edit('/documentType') },
    { names: ['y'], meaning: 'change the authority', press: () => forms()?.edit('/authority') },
    { names: ['u'], meaning: 'undo', press: () => corrector()?.undo() },
    { names: ['d'], meaning: 'the document is right as it is now: on to the next', press: done },
  ]
}

/** Keys that go from row to row. */
export function goingKeys(desk: Maybe<DeskView>, say: (words: string) => void): Key[] {
  const doubt = (by: 1 | -1): void => {
    if (desk()?.course.step(by, ({ isDoubtful }) => isDoubtful)) return
    say(by > 0 ? 'No more to look at here; d says that the document is right, and opens the next.' : 'Nothing to look at before this.')
  }
  return [
    { names: ['n'], meaning: 'next thing to look at', press: () => doubt(1) },
    { names: ['p'], meaning: 'thing to look at before', press: () => doubt(-1) },
    { names: ['J', 'Shift+ArrowDown'], meaning: 'next entry of a list, past all parts of this one', press: () => void desk()?.course.stepEntry(1) },
    { names: ['K', 'Shift+ArrowUp'], meaning: 'entry before', press: () => void desk()?.course.stepEntry(-1) },
    { names: ['j', 'ArrowDown'], meaning: 'next row', press: () => void desk()?.course.step(1) },
    { names: ['k', 'ArrowUp'], meaning: 'row before', press: () => void desk()?.course.step(-1) },
    { names: ['l'], meaning: 'next kind of field', press: () => void desk()?.course.stepOver(1) },
    { names: ['h'], meaning: 'kind of field before', press: () => void desk()?.course.stepOver(-1) },
  ]
}

/** Keys that show the document, and leave the row at hand as it is. */
export function showingKeys(desk: Maybe<DeskView>, forms: Maybe<ValueForms>): Key[] {
  return [
    { names: ['Shift+PageDown'], meaning: 'read on in the document, also out of a form', press: () => desk()?.side.scroll(1) },
    { names: ['Shift+PageUp'], meaning: 'read back in the document', press: () => desk()?.side.scroll(-1) },
    { names: ['.'], meaning: 'next page', press: () => desk()?.side.turnPage(1) },
    { names: [','], meaning: 'page before', press: () => desk()?.side.turnPage(-1) },
    { names: ['t'], meaning: 'text instead of pages, or pages again', press: () => desk()?.turn() },
    { names: ['+', '='], meaning: 'larger pages', press: () => desk()?.enlarge(1) },
    { names: ['-'], meaning: 'smaller pages', press: () => desk()?.enlarge(-1) },
    { names: ['w'], meaning: 'select words on the page, or in the text', press: () => void forms()?.choose() },
  ]
}
