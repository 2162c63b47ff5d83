// pdf.js looks for these when it is loaded, and does nothing with them while it reads words.
module.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }
