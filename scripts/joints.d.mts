export declare function jointed(code: string): string
