import { useState } from 'react'
import type { Sentences } from './sentences'

export interface SpokenWords {
  /** What each locale says, by its code. */
  spoken: Map<string, Map<string, Sentences>>
}

interface WordsSectionProps extends SpokenWords {
  section: string
  /** In lower case. */
  search: string
  startsUnfolded: boolean
}

/** A section's sentences, unfolded where something is searched for; nothing where nothing is found. */
export function WordsSection({ section, spoken, search, startsUnfolded }: WordsSectionProps) {
  const [isUnfolded, setIsUnfolded] = useState(startsUnfolded)
  const codes = [...spoken.keys()]
  const rows = rowsOf(section, spoken).filter(({ place, said }) =>
    [`${section}.${place}`, ...said].some((text) => text.toLowerCase().includes(search)),
  )
  if (rows.length === 0) return null
  return (
    <details
      className="words-section"
      open={isUnfolded || search !== ''}
      onToggle={({ currentTarget }) => search === '' && setIsUnfolded(currentTarget.open)}
    >
      <summary>
        {section} <span className="foundations-note">{rows.length}</span>
      </summary>
      {(isUnfolded || search !== '') && (
        <table>
          <thead>
            <tr>
              <th scope="col">Key</th>
              {codes.map((code) => (
                <th key={code} scope="col">
                  {code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ place, said }) => (
              <tr key={place}>
                <th scope="row">
                  <code>{place}</code>
                </th>
                {said.map((text, index) => (
                  <td key={codes[index]} lang={codes[index]}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

function rowsOf(section: string, spoken: SpokenWords['spoken']) {
  const sections = [...spoken.values()].map((sentences) => sentences.get(section))
  const places = [...(sections[0]?.keys() ?? [])]
  return places.map((place) => ({ place, said: sections.map((sentences) => sentences?.get(place) ?? '') }))
}
