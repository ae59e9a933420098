import { useId, useState } from 'react'
import { FoundationsPage } from './FoundationsPage'
import type { Sentences } from './sentences'
import { type SpokenWords, WordsSection } from './WordsSection'
import './words.css'

/** Every sentence in every language, side by side. */
export function WordsPage({ spoken }: SpokenWords) {
  const [search, setSearch] = useState('')
  const id = useId()
  const [first = new Map<string, Sentences>()] = spoken.values()
  const total = [...first.values()].reduce((sum, { size }) => sum + size, 0)
  return (
    <FoundationsPage
      title="Words"
      lead={`${total} sentences, each in ${spoken.size} languages. Any of them can be replaced through messages; what stands in ‹these› is put in.`}
    >
      <div>
        <label className="words-label" htmlFor={id}>
          Find a sentence
        </label>
        <input
          id={id}
          className="words-search"
          type="search"
          placeholder="Pause, syncSchedule, contraseña…"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        {[...first.keys()].map((section, index) => (
          <WordsSection
            key={section}
            section={section}
            spoken={spoken}
            search={search.trim().toLowerCase()}
            startsUnfolded={index === 0}
          />
        ))}
      </div>
    </FoundationsPage>
  )
}
