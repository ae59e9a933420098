import type { Hosting } from '../../api/schemas/quickBooksDesktop'
import type { Messages } from '../../messages/Messages'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { cloudIcon, computerIcon, serverIcon } from '../ui/icons/icons'
import type { RadioCard } from '../ui/RadioCards'

/** The kinds of QuickBooks that customers come with and that can't be connected here. */
export type UnsupportedPlatform = 'mac' | 'online'

/** Everything that can be picked. */
export type PlatformOption = Hosting | UnsupportedPlatform

/** True for a QuickBooks that can't be connected here. */
export function isUnsupported(option: PlatformOption): option is UnsupportedPlatform {
  return option === 'mac' || option === 'online'
}

/** The cards, the most common first. */
export function platformOptions({ choices }: Messages['platformPicker']): readonly RadioCard<PlatformOption>[] {
  const card = (value: Hosting, icon: IconPath): RadioCard<PlatformOption> => ({
    value,
    ...choices[value],
    picture: <Icon of={icon} size={20} />,
  })
  return [
    card('desktopApp', computerIcon),
    card('enterpriseCloud', cloudIcon),
    card('rightworks', serverIcon),
    { value: 'mac', ...choices.mac, isCompact: true },
    { value: 'online', ...choices.online, isCompact: true },
  ]
}
