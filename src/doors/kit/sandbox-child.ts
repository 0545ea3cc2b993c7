// Entry of the child process in which files from outside are read: see sandbox.ts.
import { checkFile, findInFile } from '../../actions/check-file.ts'
import { readFile } from '../../actions/read-file.ts'
import { answerJobs } from './sandbox-answer.ts'
import type { FileJobs } from './sandbox-jobs.ts'

const jobs: FileJobs = {
  read: ({ file }) => readFile(file),
  check: ({ file, previous }) => checkFile(file, previous),
  find: ({ file, previous }) => findInFile(file, previous),
  screen: async file => (await import('../../actions/files/screen-file.ts')).screenFile(file),
  clean: async file => (await import('../../actions/files/screen-file.ts')).cleanFile(file),
  inspect: async sent => (await import('../../actions/inspect-file.ts')).inspectFile(sent),
}
answerJobs(jobs)
