/** The report's page as `scripts/build.mjs` bundles it from `src/report/page`. */
export declare const script: string
export declare const style: string
