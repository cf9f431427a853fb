/// Starts Amur: the server, or one command and out.
@NullMarked
package amur;

import org.jspecify.annotations.NullMarked;
