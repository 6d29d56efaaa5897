/// The seam of this target; what it holds comes with the commands that need it.
package enum HTTPClientSeam {}
