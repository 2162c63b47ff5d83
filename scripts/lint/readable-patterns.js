/** How the words of the field are written: a pattern is put together of parts that a person can read. */

const longest = 100

const noLongLiteral = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      long: `This literal has {{length}} characters, more than ${longest}: name its parts, or make its alternatives rows of anyOf(…) or either(…).`,
    },
  },
  create(context) {
    const check = (node) => {
      const { length } = context.sourceCode.getText(node)
      if (length > longest) context.report({ node, messageId: 'long', data: { length } })
    }
    return { Literal: check, TemplateLiteral: check }
  },
}

const noStretchingBlank = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      blank: 'Text is single-spaced: write one blank, " ?" where it may be missing, "[ \\t]" between cells, "[ \\n]" over the ends of lines.',
    },
  },
  create(context) {
    const check = (node, source) => {
      if (/\\s[+*]/.test(source)) context.report({ node, messageId: 'blank' })
    }
    return {
      Literal: (node) => check(node, node.raw),
      TemplateElement: (node) => check(node, node.value.raw),
    }
  },
}

export default { rules: { 'no-long-literal': noLongLiteral, 'no-stretching-blank': noStretchingBlank } }
