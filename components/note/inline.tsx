import { Fragment, type ComponentProps, type ReactNode } from 'react'
import { addressOf } from '@/lib/content/site'

/** A path through the AWS console: `EC2 > 인스턴스 > 작업`. */
export function Console({ path }: { path: string }) {
  return (
    <span className="console">
      {path.split('>').map((step, i) => (
        <Fragment key={i}>
          {i > 0 && <span>›</span>}
          {step.trim()}
        </Fragment>
      ))}
    </span>
  )
}

/** A key of the keyboard. */
export const Kbd = ({ children }: { children: ReactNode }) => <kbd>{children}</kbd>

/** Notes write addresses of the site from its root, wherever it is published: `/ec2/ami/#limits`. */
const published = (url: string): string => (url.startsWith('/') ? addressOf(url) : url)

export const Link = ({ href, ...others }: ComponentProps<'a'> & { href: string }) => (
  <a href={published(href)} {...others} />
)

interface ImageProps {
  src: string
  alt: string
  title?: string
}

export const Image = ({ src, alt, title }: ImageProps) => (
  // eslint-disable-next-line @next/next/no-img-element -- next/image needs a client runtime
  <img src={published(src)} alt={alt} title={title} />
)
