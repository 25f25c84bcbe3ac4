/** Who runs the program, for what he accepts. */
import { userInfo } from 'node:os';

/** Some systems have no name for him: then it is empty. */
export function readUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
