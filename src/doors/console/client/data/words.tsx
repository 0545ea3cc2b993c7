import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import { call } from './call.ts'
import type { Words } from './records.ts'

const WordsContext = createContext<Words | null>(null)

/** The words for codes, from the interface: read once. */
export const useWordsQuery = () =>
  useQuery({
    queryKey: ['words'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => call<Words>('GET', '/words'),
  })

export const WordsProvider = ({ words, children }: { words: Words; children: ReactNode }) => (
  <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
)

/** The words inside the frame, where they have been read. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('no words outside the frame')
  return words
}
