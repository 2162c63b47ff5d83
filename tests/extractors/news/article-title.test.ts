import { articleTitle } from '../../../src/extractors/news/article-title.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('articleTitle', articleTitle, {
  reads: {
    'Fenmarsh Echo\n«Inspectors say that children are safer»\nBy Ann Okoro, Ofsted correspondent': 'Inspectors say that children are safer',
  },
  ignores: ['Fenmarsh Echo\nOfsted came in May.', 'Home | Ofsted | News', 'Tags: Ofsted', '# Gritting routes\nOfsted came in May'],
})
