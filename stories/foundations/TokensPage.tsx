import { appearanceVariables } from '../../src/components/ui/Appearance'
import { ColorToken } from './ColorToken'
import { declaredTokens } from './declaredTokens'
import { FoundationsPage, FoundationsSection } from './FoundationsPage'
import { ScaleToken, type ScaleTokenProps } from './ScaleToken'
import './tokens.css'

interface Scale {
  title: string
  note: string
  /** What the names of its variables have in common. */
  names: RegExp
  property: ScaleTokenProps['property']
}

const scales: Scale[] = [
  {
    title: 'Type',
    note: 'In rem, so that it follows the visitor’s setting; each derived from --connections-font-size.',
    names: /^--connections-(text|size-font)/,
    property: 'fontSize',
  },
  {
    title: 'Space',
    note: 'A 4 px grid, each derived from --connections-spacing.',
    names: /^--connections-space-/,
    property: 'inlineSize',
  },
  {
    title: 'Corners',
    note: 'Fields and buttons, what is inside them, and cards; each derived from --connections-radius.',
    names: /^--connections-(radius|size-radius)/,
    property: 'borderRadius',
  },
  { title: 'Shadows', note: 'For what lies over the page.', names: /^--connections-shadow-/, property: 'boxShadow' },
]

/** Every variable of the stylesheet as the browser reads it now: nothing here is written down twice. */
export function TokensPage() {
  const tokens = declaredTokens()
  return (
    <FoundationsPage
      title="Tokens"
      lead={`A host sets ${Object.keys(appearanceVariables).length} variables, in CSS or as the provider’s appearance. Everything else is derived from them, for light and dark.`}
    >
      <FoundationsSection title="What a host sets" note="Each is optional. Set them on any element around a component.">
        <table>
          <thead>
            <tr>
              <th scope="col">CSS variable</th>
              <th scope="col">Key of appearance</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(appearanceVariables).map(([key, variable]) => (
              <tr key={key}>
                <th scope="row">
                  <code>{variable}</code>
                </th>
                <td>
                  <code>{key}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </FoundationsSection>
      <FoundationsSection title="Colors" note="Light beside dark, as computed by this browser.">
        <div className="foundations-grid">
          {tokens.filter(isColor).map((name) => (
            <ColorToken key={name} name={name} />
          ))}
        </div>
      </FoundationsSection>
      {scales.map(({ title, note, names, property }) => (
        <FoundationsSection key={title} title={title} note={note}>
          <div className="foundations-grid">
            {tokens
              .filter((name) => names.test(name))
              .map((name) => (
                <ScaleToken
                  key={name}
                  name={name}
                  property={property}
                  {...(property === 'fontSize' && { sample: 'Connect QuickBooks Desktop' })}
                />
              ))}
          </div>
        </FoundationsSection>
      ))}
    </FoundationsPage>
  )
}

function isColor(name: string) {
  return name.startsWith('--connections-color-')
}
