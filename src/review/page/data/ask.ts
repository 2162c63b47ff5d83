/** What the server said against a request, or that it said nothing, in words for whoever sits there. */
export class ServerTrouble extends Error {}

const silent = 'docket review does not answer: it may have been ended. Start it again and open the address that it prints.'

/** @throws ServerTrouble where there is no such answer */
export async function ask<Data>(address: string, how?: RequestInit): Promise<Data> {
  const response = await fetch(address, how).catch(() => { throw new ServerTrouble(silent) })
  if (!response.ok) throw new ServerTrouble(`docket review did not do this: ${(await response.text()).trim()}`)
  return response.json() as Promise<Data>
}

export function post<Data>(address: string, body: object): Promise<Data> {
  return ask(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}
