import type { Place } from './useAddress'

const places = { apply: 'Apply', settings: 'Settings' } satisfies Record<Place, string>

/** The lender's name and, for someone signed in, the way between its pages. */
export function PageHeader({ place }: { place: Place | null }) {
  return (
    <header>
      <span className="logo" aria-hidden="true" />
      Harbor Lending
      {place !== null && (
        <nav>
          {Object.entries(places).map(([id, name]) => (
            <a key={id} href={`#${id}`} aria-current={id === place ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
    </header>
  )
}
