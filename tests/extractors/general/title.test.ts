import { describe, expect, it } from 'vitest'
import { firstHeading, letterTitle } from '../../../src/extractors/general/title.ts'
import { read } from '../../support/laid.ts'

describe('the first heading', () => {
  it.each(['Page 1 of 13', 'page 2', '1', '- 2 -', '1/4', 'iv', '[3]'])('is not the page number %s', (number) => {
    expect(read(firstHeading, `# ${number}\n# Gritting routes`).body).toBe('Gritting routes')
    expect(read(firstHeading, `${number}\nRoads of Monday`).body).toBe('Roads of Monday')
    expect(read(firstHeading, `# ${number}`).body).toBeUndefined()
  })

  it('is not the day on top of a web page', () => {
    expect(read(firstHeading, '# Sunday, 2 May 2032\n# Roads are open').body).toBe('Roads are open')
  })

  it.each(['Skip to main content', 'Advertisement', 'News | Sport | Jobs | Homes', 'Published on Thursday 25 October 2012'])('is not a site’s %s', (line) => {
    expect(read(firstHeading, `${line}\nRoads are open`).body).toBe('Roads are open')
  })

  it.each(['Page 1 of the minutes', 'Monday : 03/05/2032', 'Pages of history', 'Civic life', '3 routes'])('may be %s', (title) => {
    expect(read(firstHeading, `# ${title}\nWords`).body).toBe(title)
  })
})

it('is no title of a letter that a page number stands below the salutation', () => {
  expect(read(letterTitle, 'Dear Ann\nPage 1 of 3\nYou came.').body).toBeUndefined()
})

it('may end with a full stop where the line behind the salutation names a visit', () => {
  expect(read(letterTitle, 'Dear Ann\nFocused visit to Elmshire children’s services.\nYou came.').body).toBe('Focused visit to Elmshire children’s services')
  expect(read(letterTitle, 'Dear Ann\nYour visit to Elmshire was kind.\nYou came.').body).toBeUndefined()
})
