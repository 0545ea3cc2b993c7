/** The part of cli-progress 3.12 that we use; the package ships no types. */
declare module 'cli-progress' {
  interface BarOptions {
    readonly format: string
    readonly stream: NodeJS.WritableStream
    readonly clearOnComplete: boolean
  }
  class SingleBar {
    constructor(options: BarOptions, preset: object)
    start(total: number, value: number): void
    increment(): void
    stop(): void
  }
  const progress: { SingleBar: typeof SingleBar; Presets: { shades_classic: object } }
  export = progress
}
