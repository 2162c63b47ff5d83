/** The package has types, but does not say where. */
declare module 'tesseract-wasm' {
  interface TextBox {
    readonly text: string
    readonly confidence: number
    readonly rect: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  }

  interface Engine {
    loadModel(model: Uint8Array): void
    setVariable(name: string, value: string): void
    loadImage(image: { readonly width: number; readonly height: number; readonly data: Uint8Array }): void
    getHOCR(): string
    getTextBoxes(unit: 'word'): TextBox[]
  }

  export function createOCREngine(options: { readonly wasmBinary: Uint8Array }): Promise<Engine>
}
