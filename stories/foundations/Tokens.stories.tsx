import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Appearance } from '../../src/components/ui/Appearance'
import { Playground } from './Playground'
import { TokensPage } from './TokensPage'

const color = { control: 'color' } as const
const text = { control: 'text' } as const

const meta = {
  title: 'Foundations/Tokens',
  tags: ['!autodocs'],
} satisfies Meta<Appearance>

export default meta

type Story = StoryObj<Appearance>

export const EveryToken: Story = { parameters: { controls: { disable: true } }, render: () => <TokensPage /> }

/** Change the look by the controls below: each is a key of `appearance`. */
export const YourOwnLook: Story = {
  args: { accent: 'light-dark(#0f766e, #5eead4)', radius: '4px', spacing: '4px', fontSize: '0.875rem' },
  argTypes: {
    accent: color,
    onAccent: color,
    background: color,
    text: color,
    border: color,
    success: color,
    warning: color,
    danger: color,
    radius: text,
    spacing: text,
    font: text,
    fontSize: text,
  },
  render: (appearance) => <Playground appearance={appearance} />,
}

/** One color, square corners, the host's own type. */
export const ALenderInGreen: Story = {
  ...YourOwnLook,
  args: { accent: 'light-dark(#166534, #86efac)', onAccent: 'light-dark(#ffffff, #052e16)', radius: '2px' },
}

/** Round and airy. */
export const AShopInViolet: Story = {
  ...YourOwnLook,
  args: {
    accent: 'light-dark(#7c3aed, #c4b5fd)',
    onAccent: 'light-dark(#ffffff, #2e1065)',
    radius: '14px',
    spacing: '4.5px',
  },
}
