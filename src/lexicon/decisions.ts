import { terms } from './terms.ts'

/** What a body does with what is put to it, in all forms of the verb. */
export const decide = terms('decide', {
  agree: [
    'accept(|s|ed)', 'adopt(|s|ed)', 'agree(|s|d)', 'approv(e|es|ed)', 'authori(se|ses|sed|ze|zes|zed)', 'endors(e|es|ed)', 'ratif(y|ies|ied)',
    'support(|s|ed)',
  ],
  settle: ['decid(e|es|ed)', 'determin(e|es|ed)'],
  resolve: ['resolv(e|es|ed)'],
  receive: ['not(e|es|ed)', 'receiv(e|es|ed)', 'thank(|s|ed)', 'welcom(e|es|ed)'],
  charge: [
    'appoint(|s|ed)', 'delegat(e|es|ed)', 'instruct(|s|ed)', 'invit(e|es|ed)', 'recommend(|s|ed)', 'refer(|s|red)', 'request(|s|ed)',
  ],
  /** What is done when it is said of the past; to ask and to give is what inspectors want, too. */
  give: ['asked', 'given', 'granted'],
  /** What leaves all open. */
  weigh: ['acknowledg(e|es|ed)', 'comment(|s|ed)', 'confirm(|s|ed)', 'consider(|s|ed)', 'discuss(|es|ed)', 'offer(|s|ed)'],
})
