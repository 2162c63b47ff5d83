/** The review's page as `scripts/build.mjs` bundles it from `src/review/page`. */
export declare const script: string
export declare const style: string
