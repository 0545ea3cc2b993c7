/** What the parent asks of a sandboxed child. */
export interface Question {
  readonly job: string
  readonly input: unknown
}

/** What the child says: a value, or the sentence of a thrown error that only a maintainer can read. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: string }

type Job = (input: never) => unknown

/** The child's side: answers one question after the other until the parent goes away. */
export function answerJobs(jobs: Readonly<Record<string, Job>>): void {
  const send = (answer: Answer) => process.send?.(answer)
  process.on('message', async (question: Question) => {
    try {
      const job = jobs[question.job] as ((input: unknown) => unknown) | undefined
      if (job === undefined) throw new Error(`no such job: ${question.job}`)
      send({ ok: true, value: await job(question.input) })
    } catch (error) {
      send({ ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.on('disconnect', () => process.exit(0))
}
