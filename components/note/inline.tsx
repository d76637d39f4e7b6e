import { Fragment, type ReactNode } from 'react'

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
